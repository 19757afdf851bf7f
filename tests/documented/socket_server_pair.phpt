--TEST--
socket_server.php and socket_client.php: a greeting, then each line under "Resource id #N"; the server goes on
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/replay.inc';

$port = replay_free_port();
$server = Replay::php('socket_server.php', $port);
$first = replay_connect($server, $port);
var_dump(fgets($first));
fwrite($first, "from the first\n");
fclose($first);

$client = Replay::php('socket_client.php', $port);
$client->waitFor('/success/');
$client->type("hello\n");
$server->waitFor('/hello/');
$client->type("and\ngoodbye\n");
$client->endInput();
replay_print('client', $client->finish());

$last = replay_connect($server, $port);
var_dump(fgets($last));
replay_print('server', replay_number_sockets($server->terminate()));
?>
--EXPECT--
string(19) "connection success
"
--- client
server: connection success
---
string(19) "connection success
"
--- server
Resource id #<1>: connection success
Resource id #<1>: from the first

Resource id #<2>: connection success
Resource id #<2>: hello

Resource id #<2>: and

Resource id #<2>: goodbye

Resource id #<1>: connection success
---
