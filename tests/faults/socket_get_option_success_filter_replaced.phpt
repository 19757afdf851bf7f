--TEST--
SO_GET_FILTER is as long as the filter that came, if a shorter one was attached since it was counted
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_constant('SO_GET_FILTER');
skip_unless_command('python3');
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

// PHP cannot attach a filter by itself: a socket with one of 100 instructions comes from another program.
$path = net_unix_path('filter');
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener);
$code = <<<'PYTHON'
import ctypes, socket, struct, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
code = ctypes.create_string_buffer(struct.pack('HBBI', 6, 0, 0, 1) * 100)
u.setsockopt(1, 26, struct.pack('@HP', 100, ctypes.addressof(code)))
socket.send_fds(s, [b'x'], [u.fileno()])
PYTHON;
$python = proc_open(['python3', '-c', $code, $path], [], $pipes);
$message = ['controllen' => 64];
socket_recvmsg(socket_accept($listener), $message);
proc_close($python);
$socket = $message['control'][0]['data'][0];
var_dump(strlen(socket_get_option($socket, SOL_SOCKET, SO_GET_FILTER)));
foreach ([7, 1] as $count) {
    $call = fn () => strlen(socket_get_option($socket, SOL_SOCKET, SO_GET_FILTER));
    var_dump(faults_during('getsockopt#' . SO_GET_FILTER . ":short=$count", $call));
}
?>
--EXPECT--
int(800)
int(56)
int(8)
