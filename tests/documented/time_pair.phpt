--TEST--
The pair on port 65533: the client puts the server's message together from pieces of four bytes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/replay.inc';

$port = replay_free_port();
$server = Replay::php('time_65533/server.php', $port);
$first = replay_connect($server, $port);
echo stream_get_contents($first), "\n";

$client = Replay::php('time_65533/client.php', $port);
replay_print('client', $client->finish());

$last = replay_connect($server, $port);
echo stream_get_contents($last), "\n";
replay_print('server', $server->terminate());
?>
--EXPECTREGEX--
服务端消息: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d
--- client
(\nWarning: socket_write\(\): unable to write to socket \[(32|104)\]: .+ on line \d+\n)?服务端消息: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d
---
服务端消息: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d
--- server
---
