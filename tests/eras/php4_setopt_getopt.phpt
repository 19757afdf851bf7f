--TEST--
PHP 4: options by the old names of their functions
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file("/etc/protocols");
?>
--FILE--
<?php
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if (!socket_setopt($s, SOL_SOCKET, SO_REUSEADDR, 1)) {
    echo 'failed: ' . socket_strerror(socket_last_error($s)) . "\n";
}
echo socket_getopt($s, SOL_SOCKET, SO_REUSEADDR) != 0 ? "reuse\n" : "no reuse\n";
socket_setopt($s, SOL_SOCKET, SO_LINGER, array('l_onoff' => 1, 'l_linger' => 1));
print_r(socket_getopt($s, SOL_SOCKET, SO_LINGER));
socket_setopt($s, SOL_SOCKET, SO_RCVTIMEO, array('sec' => '5', 'usec' => 0));
print_r(socket_getopt($s, SOL_SOCKET, SO_RCVTIMEO));
socket_setopt($s, getprotobyname('tcp'), TCP_NODELAY, 1);
echo socket_getopt($s, getprotobyname('tcp'), TCP_NODELAY) ? "no delay\n" : "delay\n";
?>
--EXPECT--
reuse
Array
(
    [l_onoff] => 1
    [l_linger] => 1
)
Array
(
    [sec] => 5
    [usec] => 0
)
no delay
