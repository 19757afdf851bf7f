--TEST--
Options of AF_VSOCK: sizes of 64 bits, and a time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_VM_SOCKETS_BUFFER_SIZE', 'VMADDR_CID_ANY');
skip_below_64_bits();
@socket_create(AF_VSOCK, SOCK_STREAM, 0) or skip('not in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_VSOCK, SOCK_STREAM, 0);
$values = [[SO_VM_SOCKETS_BUFFER_MAX_SIZE, 1 << 20], [SO_VM_SOCKETS_BUFFER_MIN_SIZE, 4096], [SO_VM_SOCKETS_BUFFER_SIZE, 65536]];
foreach ($values as [$option, $value]) {
    var_dump(socket_set_option($socket, AF_VSOCK, $option, $value), socket_get_option($socket, AF_VSOCK, $option));
}
net_attempt(fn () => socket_set_option($socket, AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, -1));
var_dump(socket_set_option($socket, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT, ['sec' => 3, 'usec' => 0]));
echo json_encode(socket_get_option($socket, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT)), "\n";
// Of other machines than those that Linux runs on.
foreach ([SO_VM_SOCKETS_PEER_HOST_VM_ID, SO_VM_SOCKETS_TRUSTED, SO_VM_SOCKETS_NONBLOCK_TXRX] as $option) {
    var_dump(@socket_get_option($socket, AF_VSOCK, $option), socket_last_error($socket) === SOCKET_ENOPROTOOPT);
}
?>
--EXPECT--
bool(true)
int(1048576)
bool(true)
int(4096)
bool(true)
int(65536)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 9223372036854775807
bool(true)
{"sec":3,"usec":0}
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
