--TEST--
Descriptors of every kind arrive, and none costs the message or the others
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('python3');
skip_unless_proc();
PHP_OS_FAMILY === 'Linux' or skip('descriptors of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($socket, $path);
$code = <<<'PYTHON'
import os, socket, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.connect(sys.argv[1])
kinds = [lambda: os.open(sys.argv[1], os.O_PATH), lambda: os.open('/', os.O_PATH), lambda: os.open('/', os.O_RDONLY),
    lambda: os.pipe()[1], lambda: os.eventfd(0), lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).detach()]
for make in kinds:
    socket.send_fds(s, [b'message'], [make(), 0])
PYTHON;
$before = net_open_descriptors();
proc_close(proc_open(['python3', '-c', $code, $path], [], $pipes));
$name = fn (mixed $value): string => is_object($value) ? $value::class : get_resource_type($value);
for ($i = 0; $i < 3; $i++) {
    $message = ['controllen' => 64];
    socket_recvmsg($socket, $message);
    echo $message['iov'][0], ' ', implode(' ', array_map($name, $message['control'][0]['data'])), "\n";
}
var_dump(socket_recvmmsg($socket, $messages, 8, 100));
foreach ($messages as $message) {
    echo $message['iov'][0], ' ', implode(' ', array_map($name, $message['control'][0]['data'])), "\n";
}
$message = $messages = null;
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
message stream stream
message stream stream
message stream stream
int(3)
message stream stream
message stream stream
message Socket stream
int(0)
