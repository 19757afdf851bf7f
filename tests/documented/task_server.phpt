--TEST--
socket_server_tasks.php: the documented server with two lines more serves two clients at a time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

$port = replay_free_port();
$server = Replay::php('socket_server_tasks.php', $port);
$first = replay_connect($server, $port);
echo 'first: ', fgets($first);
$second = replay_connect($server, $port);
echo 'second: ', fgets($second);
fwrite($second, "from the second\n");
$server->waitFor('/from the second/');
fwrite($first, "from the first\n");
$server->waitFor('/from the first/');
fclose($second);
fwrite($first, "again\n");
$server->waitFor('/again/');
replay_print('server', replay_number_sockets($server->terminate()));
?>
--EXPECT--
first: connection success
second: connection success
--- server
Resource id #<1>: connection success
Resource id #<2>: connection success
Resource id #<2>: from the second

Resource id #<1>: from the first

Resource id #<1>: again

---
