--TEST--
SCM_RIGHTS refuses a closed stream and resources that are no streams
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$closed = tmpfile();
fclose($closed);
foreach ([$closed, stream_context_create()] as $resource) {
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$resource]];
    var_dump(socket_sendmsg($a, ['control' => [$rights]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): resource is not a stream in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): resource is not a stream in %s on line %d
bool(false)
