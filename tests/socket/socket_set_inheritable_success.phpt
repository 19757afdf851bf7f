--TEST--
A descriptor is inherited by programs that PHP starts if it is set to be
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function is_inherited(Socket $socket): bool
{
    return trim(shell_exec('test -e /proc/self/fd/' . socket_fileno($socket) . ' && echo yes || echo no')) === 'yes';
}

[$left, $right] = net_unix_pair();
foreach ([true, false, true] as $inheritable) {
    var_dump(socket_set_inheritable($left, $inheritable));
    var_dump(socket_get_inheritable($left) === $inheritable, is_inherited($left) === $inheritable);
}
/* As stock: sockets of the old functions are inherited. */
var_dump(socket_get_inheritable($right));
socket_close($left);
net_attempt(fn () => socket_set_inheritable($left, true));
net_attempt(fn () => socket_get_inheritable($left));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Error: socket_set_inheritable(): Argument #1 ($socket) has already been closed
Error: socket_get_inheritable(): Argument #1 ($socket) has already been closed
