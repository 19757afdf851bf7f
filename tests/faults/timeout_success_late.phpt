--TEST--
A process that is held each time it reads the clock: a time that has passed meanwhile is up, and no error or wait without end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

/** What the calls return, and how they leave the last error, whatever of their time is left when they wait. */
function results(callable $call): array
{
    $results = [];
    for ($time = 0.0; $time < 0.03; $time += 0.001) {
        $results[json_encode($call($time)) . ' ' . strtok(socket_strerror(socket_last_error()), '(')] = true;
        socket_clear_error();
    }
    return array_keys($results);
}

[$empty, $peer] = net_unix_pair();
[$full] = $pair = net_unix_pair();
socket_set_nonblock($full);
while (@socket_write($full, str_repeat('x', 65536))) {
}
socket_set_block($full);
[$listener, $port] = net_tcp_listener();
$calls = [
    'socket_recv_exact' => fn (float $time) => socket_recv_exact($empty, $data, 1, 0, $time),
    'socket_recv_until' => fn (float $time) => socket_recv_until($empty, $data, "\n", 9, 0, $time),
    'socket_send_all' => fn (float $time) => socket_send_all($full, 'x', 0, $time),
    'socket_splice' => fn (float $time) => socket_splice($peer, $full, 1, 0, $time),
    'socket_recvmmsg' => fn (float $time) => socket_recvmmsg($empty, $messages, 1, 10, 0, $time),
    'socket_select' => function (float $time) use ($empty) {
        $read = [$empty];
        $write = $except = null;
        return socket_select($read, $write, $except, 0, (int) ($time * 1e6));
    },
    'socket_addrinfo_lookup' => fn (float $time) => is_array(@socket_addrinfo_lookup('localhost', null, ['timeout' => $time + 60])),
];
foreach ($calls as $name => $call) {
    echo $name, ': ', implode(', ', faults_during('clock_gettime:late=4', fn () => results($call))), "\n";
}
?>
--EXPECT--
socket_recv_exact: 0 Connection timed out
socket_recv_until: 0 Connection timed out
socket_send_all: 0 Connection timed out
socket_splice: 0 Connection timed out
socket_recvmmsg: 0 Connection timed out
socket_select: 0 Success
socket_addrinfo_lookup: true Success
