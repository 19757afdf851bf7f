--TEST--
A non-blocking socket takes what fits, then would block
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_SNDBUF, 8192);
socket_set_nonblock($client);
$data = str_repeat('x', 16 << 20);
$sent = socket_write($client, $data);
var_dump($sent > 0 && $sent < strlen($data));
while (($more = socket_write($client, $data)) !== false) {
    $sent += $more;
    usleep(1000);
}
var_dump(socket_last_error($client) === SOCKET_EAGAIN);
socket_shutdown($client, 1);
for ($received = 0; '' !== $piece = socket_read($server, 1 << 20); $received += strlen($piece));
var_dump($received === $sent);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
