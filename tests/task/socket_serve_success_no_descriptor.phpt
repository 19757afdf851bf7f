--TEST--
A server without a free descriptor waits, and accepts when there is one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_spawn(function () use ($listener, $port): void {
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    $before = net_limit_descriptors(net_open_descriptors());
    $hold = [];
    while ($file = @fopen('/dev/null', 'r')) {
        $hold[] = $file;
    }
    var_dump(socket_connect($client, '127.0.0.1', $port));
    socket_set_option($client, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
    var_dump(@socket_read($client, 100), socket_last_error($client) === SOCKET_EAGAIN);
    $hold = [];
    net_limit_descriptors($before);
    socket_set_option($client, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 20, 'usec' => 0]);
    var_dump(socket_read($client, 100));
    socket_close($listener);
});
socket_serve($listener, function (Socket $connection): void {
    socket_write($connection, 'served');
});
echo "the server has ended without a warning\n";
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
string(6) "served"
the server has ended without a warning
