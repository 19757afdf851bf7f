--TEST--
SO_PEERGROUPS gives all groups of a process with many
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PEERGROUPS');
skip_without_capability(CAP_SETGID);
skip_unless_command('setpriv');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener);
$groups = range(1000, 1999);
$client = sprintf('$s = stream_socket_client(%s); fread($s, 1);', var_export("unix://$path", true));
$child = proc_open(['setpriv', '--groups', implode(',', $groups), PHP_BINARY, '-n', '-r', $client], [], $pipes);
$connection = socket_accept($listener);
var_dump(socket_get_option($connection, SOL_SOCKET, SO_PEERGROUPS) === $groups);
socket_close($connection);
proc_close($child);
unlink($path);
?>
--EXPECT--
bool(true)
