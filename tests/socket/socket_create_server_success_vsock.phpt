--TEST--
socket_create_server() listens on context ids and ports of AF_VSOCK
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_VSOCK', 'VMADDR_CID_ANY', 'SO_ACCEPTCONN');
if (@socket_create(AF_VSOCK, SOCK_STREAM, 0) === false) {
    skip('this kernel has no AF_VSOCK');
}
?>
--FILE--
<?php
// VMADDR_CID_ANY and VMADDR_PORT_ANY, which PHP's int does not hold where it has 32 bits.
$server = socket_create_server('vsock://4294967295:4294967295', ['backlog' => 5]);
var_dump(socket_get_option($server, SOL_SOCKET, SO_ACCEPTCONN), socket_get_inheritable($server));
socket_getsockname($server, $cid, $port);
var_dump($cid === (string) VMADDR_CID_ANY);
$text = sprintf('vsock://4294967295:%u', $port);
var_dump(@socket_create_server($text), socket_last_error() === SOCKET_EADDRINUSE);
echo strstr(str_replace($text, 'the address', error_get_last()['message']), ']', true), "\n";
try {
    socket_create_server($text, ['mode' => 0600]);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
int(1)
bool(false)
bool(true)
bool(false)
bool(true)
socket_create_server(): unable to listen on "the address" [98
socket_create_server(): Argument #2 ($options) "mode" key is for paths of the Unix domain only
