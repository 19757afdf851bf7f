--TEST--
What an element throws while it becomes a string ends the call, with nothing sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$throwing = new class {
    public function __toString(): string
    {
        throw new RuntimeException('no text');
    }
};
net_attempt(fn () => socket_writev($left, ['before', $throwing, 'after']));
socket_set_nonblock($right);
var_dump(socket_read($right, 10));
?>
--EXPECT--
RuntimeException: no text
bool(false)
