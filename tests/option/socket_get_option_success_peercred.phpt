--TEST--
SO_PEERCRED tells which process is at the other end of a Unix socket, SO_PEERGROUPS its groups
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PEERCRED', 'SO_PEERGROUPS');
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair();
var_dump(socket_get_option($a, SOL_SOCKET, SO_PEERCRED)
    === ['pid' => getmypid(), 'uid' => posix_geteuid(), 'gid' => posix_getegid()]);
$groups = socket_get_option($a, SOL_SOCKET, SO_PEERGROUPS);
$own = posix_getgroups();
sort($groups);
sort($own);
var_dump($groups === $own);

$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
$path = net_unix_path();
socket_bind($listener, $path);
socket_listen($listener);
$child = net_fork(function () use ($path) {
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_connect($socket, $path);
    socket_read($socket, 1);
});
$connection = socket_accept($listener);
var_dump(socket_get_option($connection, SOL_SOCKET, SO_PEERCRED)['pid'] === $child);
socket_close($connection);
pcntl_waitpid($child, $status);
unlink($path);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
