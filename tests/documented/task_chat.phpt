--TEST--
The full-duplex chat: each client has a task that reads and one that writes
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

$server = Replay::php('task_chat/server.php', 0);
[, $port] = $server->waitFor('/port (\d+)\n/');
$clients = [];
for ($i = 1; $i <= 2; $i++) {
    $clients[$i] = Replay::php('task_chat/client.php', $port);
    $clients[$i]->waitFor("/client $i is here/");
}
$clients[1]->type("hello\n");
$clients[2]->waitFor('/client 1: hello/');
$clients[2]->type("good day\n");
$clients[1]->waitFor('/client 2: good day/');
$clients[2]->endInput();
replay_print('client 2', $clients[2]->finish());
$clients[1]->waitFor('/client 2 has left/');
$clients[1]->endInput();
replay_print('client 1', $clients[1]->finish());
$server->waitFor('/client 1 has left/');
replay_print('server', replay_mask_port($server->terminate(), (int) $port));
?>
--EXPECT--
--- client 2
client 2 is here
client 1: hello
---
--- client 1
client 1 is here
client 2 is here
client 2: good day
client 2 has left
---
--- server
port PORT
client 1 is here
client 2 is here
client 1: hello
client 2: good day
client 2 has left
client 1 has left
---
