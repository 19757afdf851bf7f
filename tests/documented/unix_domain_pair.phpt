--TEST--
The Unix domain pair: lines go over a path, and a server takes over the path of one that was killed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';
require __DIR__ . '/../include/net.inc';

$path = net_unix_path('pair');
$server = Replay::php('unix_domain/server.php', $path);
$server->waitFor('/listening/');
$server->terminate();
var_dump(filetype($path));

$server = Replay::php('unix_domain/server.php', $path);
$server->waitFor('/listening/');
$client = Replay::php('unix_domain/client.php', $path);
$client->type("hello\nlast");
$client->endInput();
replay_print('client', $client->finish());
replay_print('server', str_replace($path, 'PATH', $server->terminate()));
?>
--EXPECT--
string(6) "socket"
--- client
answer: olleh
answer: tsal
---
--- server
listening on PATH
received: hello
received: last
---
