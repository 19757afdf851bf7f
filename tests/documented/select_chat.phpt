--TEST--
The chat: one process serves three clients by socket_select() and $clients[(int) $socket]
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/replay.inc';

$server = Replay::php('select_chat/server.php', 0);
[, $port] = $server->waitFor('/:(\d+)\n/');
$clients = [];
for ($i = 1; $i <= 3; $i++) {
    $clients[$i] = Replay::php('select_chat/client.php', $port);
    $clients[$i]->waitFor("/client $i is here/");
}
$clients[1]->type("hello\n");
$clients[2]->waitFor('/said: hello/');
$clients[2]->type("one\ntwo\n");
$clients[3]->waitFor('/said: two/');
$clients[1]->waitFor('/said: two/');
// Each leaves when the others have seen the one before leave.
$transcripts = [];
foreach ([2 => [1, 3], 1 => [3], 3 => []] as $leaving => $remaining) {
    $clients[$leaving]->endInput();
    $transcripts[$leaving] = $clients[$leaving]->finish();
    foreach ([$server, ...array_map(fn(int $i): Replay => $clients[$i], $remaining)] as $process) {
        $process->waitFor('/' . count($remaining) . ' remain\n/');
    }
}
replay_print('client 1', $transcripts[1]);
replay_print('client 2', $transcripts[2]);
replay_print('client 3', $transcripts[3]);
replay_print('server', replay_mask_port($server->terminate(), $port));
?>
--EXPECT--
--- client 1
client 1 is here
client 2 is here
client 3 is here
said: one
said: two
a client has left, 2 remain
---
--- client 2
client 2 is here
client 3 is here
said: hello
---
--- client 3
client 3 is here
said: hello
said: one
said: two
a client has left, 2 remain
a client has left, 1 remain
---
--- server
listening on 127.0.0.1:PORT
client 1 is here
client 2 is here
client 3 is here
said: hello
said: one
said: two
a client has left, 2 remain
a client has left, 1 remain
a client has left, 0 remain
---
