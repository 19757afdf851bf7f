--TEST--
SO_GET_FILTER, which counts instructions and not bytes, gives them all
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_without_constant('SO_GET_FILTER');
skip_unless_command('python3');
PHP_INT_SIZE === 8 && pack('S', 1) === "\1\0" or skip('other structs');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

// A filter of so many instructions comes with a socket from another program: PHP cannot attach one by itself.
$path = net_unix_path('filter');
$listener = socket_create(AF_UNIX, SOCK_SEQPACKET, 0);
socket_bind($listener, $path);
socket_listen($listener);
$code = <<<'PYTHON'
import array, socket, struct, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
s.connect(sys.argv[1])
for count in (1, 4, 5, 4096):
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    code = array.array('B', struct.pack('HBBI', 0, 0, 0, 7) * (count - 1) + struct.pack('HBBI', 6, 0, 0, 1))
    u.setsockopt(1, 26, struct.pack('HxxxxxxP', count, code.buffer_info()[0]))
    socket.send_fds(s, [b'x'], [u.fileno()])
s.recv(1)
PYTHON;
$python = proc_open(['python3', '-c', $code, $path], [], $pipes);
$peer = socket_accept($listener);
for ($i = 0; $i < 4; $i++) {
    $message = ['controllen' => 64];
    socket_recvmsg($peer, $message);
    $filter = socket_get_option($message['control'][0]['data'][0], SOL_SOCKET, SO_GET_FILTER);
    echo strlen($filter), ' ', bin2hex(substr($filter, -8)), "\n";
}
socket_write($peer, '.');
proc_close($python);
var_dump(socket_get_option(socket_create(AF_INET, SOCK_DGRAM, 0), SOL_SOCKET, SO_GET_FILTER));
?>
--EXPECT--
8 0600000001000000
32 0600000001000000
40 0600000001000000
32768 0600000001000000
string(0) ""
