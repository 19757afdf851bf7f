--TEST--
The datagram pair: each line is one datagram, an empty one too, and its answer comes back
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/replay.inc';

$server = Replay::php('datagram/server.php', 0);
[, $port] = $server->waitFor('/:(\d+)\n/');
$client = Replay::php('datagram/client.php', $port);
$client->type("hello\n\nlast one");
$client->endInput();
replay_print('client', $client->finish());
$transcript = replay_mask_port($server->terminate(), $port);
replay_print('server', preg_replace('/:\d+ sent/', ':CLIENT sent', $transcript));
?>
--EXPECT--
--- client
answer: HELLO
answer: 
answer: LAST ONE
---
--- server
listening on 127.0.0.1:PORT
127.0.0.1:CLIENT sent 5 bytes: hello
127.0.0.1:CLIENT sent 0 bytes: 
127.0.0.1:CLIENT sent 8 bytes: last one
---
