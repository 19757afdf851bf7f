--TEST--
AF_VSOCK connects within the machine, and tells context ids and ports
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/vsock.inc';
skip_without_constant('AF_VSOCK', 'VMADDR_CID_LOCAL');
vsock_listen() ?? skip('this kernel has no AF_VSOCK on the machine itself (vsock_loopback)');
?>
--FILE--
<?php
require __DIR__ . '/../include/vsock.inc';

[$listener, $port] = vsock_listen();
$client = socket_create(AF_VSOCK, SOCK_STREAM, 0);
var_dump(socket_connect($client, (string) VMADDR_CID_LOCAL, $port));
$server = socket_accept($listener);
socket_getpeername($client, $cid, $peer_port);
var_dump($cid === (string) VMADDR_CID_LOCAL, $peer_port === $port);
socket_getsockname($client, $cid, $own_port);
socket_getpeername($server, $cid, $peer_port);
var_dump($cid === (string) VMADDR_CID_LOCAL, $peer_port === $own_port);
socket_write($client, "hello\n");
var_dump(socket_read($server, 100, PHP_NORMAL_READ));
$message = ['name' => [], 'controllen' => 64];
socket_write($server, 'again');
var_dump(socket_recvmsg($client, $message), $message['iov']);
$read = [$server];
$write = $except = null;
socket_close($client);
var_dump(socket_select($read, $write, $except, 10), socket_read($server, 100));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(6) "hello
"
int(5)
array(1) {
  [0]=>
  string(5) "again"
}
int(1)
string(0) ""
