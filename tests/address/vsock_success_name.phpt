--TEST--
Names of AF_VSOCK have a context id, a port of 32 bits and flags
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_VSOCK');
skip_below_64_bits();
if (@socket_create(AF_VSOCK, SOCK_STREAM, 0) === false) {
    skip('this kernel has no AF_VSOCK');
}
?>
--FILE--
<?php
$socket = socket_create(AF_VSOCK, SOCK_STREAM, 0);
foreach ([['cid' => 2 ** 32], ['cid' => 'host'], ['port' => -1], ['flags' => 256], ['pid' => 1]] as $name) {
    $sent = @socket_sendmsg($socket, ['name' => $name, 'iov' => ['x']]);
    assert($sent === false);
    echo strrchr(error_get_last()['message'], '>'), "\n";
}
socket_bind($socket, (string) VMADDR_CID_ANY, VMADDR_PORT_ANY);
socket_getsockname($socket, $cid, $port);
var_dump($cid === (string) VMADDR_CID_ANY, $port > 0 && $port < VMADDR_PORT_ANY);
?>
--EXPECTF--
> cid): given PHP integer is out of bounds for an unsigned 32-bit integer
> cid): expected an integer, but got a non numeric string (possibly from a converted object): 'host'
> port): given PHP integer is out of bounds for an unsigned 32-bit integer
> flags): given PHP integer is out of bounds for an unsigned 8-bit integer
> name): the key 'pid' belongs to names of another family
bool(true)
bool(true)
