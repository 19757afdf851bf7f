--TEST--
With a scheduler socket_connect() and socket_splice() wait by wait()
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/scheduler.inc';

[$listener, $port] = net_tcp_listener();
$scheduler = new AnsweringScheduler(fn (array $waits) => array_keys($waits));
socket_set_scheduler($scheduler);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_connect($client, '127.0.0.1', $port));
$info = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM])[0];
var_dump(socket_addrinfo_connect($info) instanceof Socket);
foreach (array_unique($scheduler->log) as $entry) {
    echo str_starts_with($entry, 'write') ? "write\n" : "$entry\n";
}
socket_close($listener);
var_dump(@socket_connect(socket_create(AF_INET, SOCK_STREAM, 0), '127.0.0.1', $port));
var_dump(socket_last_error() === SOCKET_ECONNREFUSED);

[$from, $from_peer] = net_unix_pair();
[$to, $to_peer] = net_unix_pair();
$scheduler->log = [];
$scheduler->answer = fn () => [socket_write($from_peer, 'spliced') - 7];
var_dump(socket_splice($from, $to, 7), socket_read($to_peer, 100), $scheduler->report());
?>
--EXPECT--
bool(true)
bool(true)
write
bool(false)
bool(true)
int(7)
string(7) "spliced"
string(4) "read"
