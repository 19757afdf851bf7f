--TEST--
The handler of a conversion may close the socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
set_error_handler(function (int $level, string $text) use ($left): bool {
    echo $text, "\n";
    socket_close($left);
    return true;
});
$undefined = [];
net_attempt(fn () => socket_writev($left, ['a', $undefined['key'], 'b']));
?>
--EXPECT--
Undefined array key "key"
Error: socket_writev(): Argument #1 ($socket) has already been closed
