--TEST--
A peer whose name has all 108 bytes can be answered, by every function
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('abstract names are Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['path' => net_unix_path(), 'abstract' => net_abstract_name()] as $kind => $start) {
    $name = str_pad($start, 108, 'q');
    register_shutdown_function(fn () => $kind === 'path' && unlink($name));
    $peer = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_bind($peer, $name);
    $server = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_bind($server, net_abstract_name('server'));
    socket_getsockname($server, $own);
    socket_sendto($peer, 'hello', 5, 0, $own);
    socket_recvfrom($server, $data, 10, 0, $from);
    socket_getsockname($peer, $told);
    var_dump($from === $name, $told === $name);
    socket_sendto($server, '1', 1, 0, $from);
    socket_sendmsg($server, ['name' => ['path' => $from], 'iov' => ['2']]);
    socket_sendmmsg($server, [['name' => ['path' => $from], 'iov' => ['3']]]);
    var_dump(socket_connect($server, $from));
    socket_getpeername($server, $told);
    echo $told === $name ? '' : 'other ', socket_read($peer, 9), socket_read($peer, 9), socket_read($peer, 9), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
123
bool(true)
bool(true)
bool(true)
123
