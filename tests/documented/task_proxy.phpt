--TEST--
task_proxy.php: passes on what both sides send, and their ends
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

$behind = stream_socket_server('tcp://127.0.0.1:0');
$proxy = Replay::php('task_proxy.php', stream_socket_get_name($behind, false), 0);
[, $port] = $proxy->waitFor('/port (\d+)\n/');
$clients = $servers = [];
for ($i = 0; $i < 2; $i++) {
    $clients[$i] = replay_connect($proxy, (int) $port);
    $servers[$i] = stream_socket_accept($behind, REPLAY_SECONDS);
}
fwrite($clients[1], "to the server\n");
echo fgets($servers[1]);
fwrite($servers[1], "to the client\n");
echo fgets($clients[1]);

// Half closed: the other half goes on.
stream_socket_shutdown($clients[0], STREAM_SHUT_WR);
var_dump(stream_get_contents($servers[0]));
$much = str_repeat('0123456789', 100000);
fwrite($servers[0], $much);
fclose($servers[0]);
var_dump(stream_get_contents($clients[0]) === $much);
?>
--EXPECT--
to the server
to the client
string(0) ""
bool(true)
