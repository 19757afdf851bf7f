--TEST--
task_serve.php: after SIGTERM no more connections, the old ones are served, cancelled at the end of the grace
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_function('pcntl_signal');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

$server = Replay::php('task_serve.php', 0);
[, $port] = $server->waitFor('/port (\d+)\n/');
$client = replay_connect($server, (int) $port);
fwrite($client, "hello\n");
echo fgets($client);
$server->signal(15);
$server->waitFor('/no more connections/');
var_dump(@stream_socket_client("tcp://127.0.0.1:$port"));
fwrite($client, "still served\n");
echo fgets($client), fgets($client);
var_dump(fgets($client));
replay_print('server', replay_mask_port($server->finish(), (int) $port));
?>
--EXPECT--
HELLO
bool(false)
STILL SERVED
goodbye
bool(false)
--- server
port PORT
no more connections
1 connections
---
