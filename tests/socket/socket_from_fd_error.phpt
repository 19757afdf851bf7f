--TEST--
What is no descriptor, no socket, or that of another Socket is refused, and stays as it is
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(fn (int $level, string $text) => print("$text\n"));
[$left, $right] = net_unix_pair();
$pipe = popen('exit 0', 'r');
var_dump(socket_from_fd(30000));
net_attempt(fn () => socket_from_fd(-1));
net_attempt(fn () => socket_from_fd(PHP_INT_MAX));
net_attempt(fn () => socket_from_fd(socket_fileno($left)));
net_attempt(fn () => socket_create_connection('fd://' . socket_fileno($left)));
for ($fd = 0; $fd < 100; $fd++) {
    $target = @readlink("/proc/self/fd/$fd");
    if (is_string($target) && str_starts_with($target, 'pipe:') && $fd > 2) {
        break;
    }
}
var_dump(socket_from_fd($fd), fgets($pipe));
socket_write($left, 'open');
var_dump(socket_read($right, 10));
?>
--EXPECT--
socket_from_fd(): unable to use the descriptor [9]: Bad file descriptor
bool(false)
ValueError: socket_from_fd(): Argument #1 ($descriptor) must be a descriptor
ValueError: socket_from_fd(): Argument #1 ($descriptor) must be a descriptor
ValueError: socket_from_fd(): Argument #1 ($descriptor) must not be the descriptor of a Socket, use socket_dup()
ValueError: socket_create_connection(): Argument #1 ($address) must not be the descriptor of a Socket, use socket_dup()
socket_from_fd(): unable to use the descriptor [88]: Socket operation on non-socket
bool(false)
bool(false)
string(4) "open"
