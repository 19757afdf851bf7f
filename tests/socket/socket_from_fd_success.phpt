--TEST--
A descriptor that was detached becomes a Socket again, with the family, type and mode that the system says
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
socket_set_nonblock($left);
$number = socket_fileno($left);
$fd = socket_detach($left);
var_dump($fd === $number);
net_attempt(fn () => socket_fileno($left));
net_attempt(fn () => socket_close($left));

$again = socket_from_fd($fd);
var_dump($again::class, socket_fileno($again) === $fd, socket_recv($again, $data, 1, 0), socket_last_error($again) === SOCKET_EAGAIN);
socket_write($again, 'still connected');
var_dump(socket_read($right, 100));
socket_getsockname($again, $address);
var_dump($address, stream_get_meta_data(socket_export_stream($again))['blocked']);

[$receiver, $port] = net_udp_bound();
$again = socket_from_fd(socket_detach($receiver));
var_dump(socket_get_option($again, SOL_SOCKET, SO_TYPE) === SOCK_DGRAM, net_port($again) === $port);
?>
--EXPECT--
bool(true)
Error: socket_fileno(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
string(6) "Socket"
bool(true)
bool(false)
bool(true)
string(15) "still connected"
string(0) ""
bool(false)
bool(true)
bool(true)
