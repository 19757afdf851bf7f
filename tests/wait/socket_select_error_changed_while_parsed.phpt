--TEST--
An array that an error handler replaces while the timeout is parsed is as good as null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(function () use (&$replacement, &$read) {
    $read = $replacement;
    return true;
});
$select = function (mixed ...$timeout) use (&$read) {
    $write = $except = null;
    socket_select($read, $write, $except, ...$timeout);
};
foreach ([null, 0x4141414141, 'a string'] as $replacement) {
    foreach ([[0.5], [0, null]] as $timeout) {
        $read = net_unix_pair();
        net_attempt(fn () => $select(...$timeout));
        var_dump($read === $replacement);
    }
}
?>
--EXPECT--
ValueError: socket_select(): At least one array argument must be passed
bool(true)
ValueError: socket_select(): At least one array argument must be passed
bool(true)
ValueError: socket_select(): At least one array argument must be passed
bool(true)
ValueError: socket_select(): At least one array argument must be passed
bool(true)
ValueError: socket_select(): At least one array argument must be passed
bool(true)
ValueError: socket_select(): At least one array argument must be passed
bool(true)
