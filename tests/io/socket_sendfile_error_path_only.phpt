--TEST--
A file that a peer has opened as a path only is refused, as it cannot be read
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('python3');
PHP_OS_FAMILY === 'Linux' or skip('Linux only');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener);
$code = <<<'PYTHON'
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
socket.send_fds(s, [b'x'], [os.open(sys.executable, os.O_PATH)])
PYTHON;
$python = proc_open(['python3', '-c', $code, $path], [], $pipes);
$message = ['controllen' => 64];
socket_recvmsg(socket_accept($listener), $message);
proc_close($python);
[$file] = $message['control'][0]['data'];
[$a, $b] = net_unix_pair();
var_dump(socket_sendfile($a, $file), socket_sendfile($a, $file, 1), socket_last_error($a) === SOCKET_EBADF);
?>
--EXPECTF--
Warning: socket_sendfile(): Unable to send file [9]: Bad file descriptor in %s on line %d

Warning: socket_sendfile(): Unable to send file [9]: Bad file descriptor in %s on line %d
bool(false)
bool(false)
bool(true)
