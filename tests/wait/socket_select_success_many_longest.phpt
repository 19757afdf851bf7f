--TEST--
The longest timeout is waited for beside a hang-up that nobody asked for, with many sockets
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$except = [];
while (count($except) < 80) {
    [$kept, $closed] = net_unix_pair();
    socket_close($closed);
    $except[] = $kept;
}
$null = null;
// The engine for many sockets is chosen for those that come again.
for ($i = 0; $i < 3; $i++) {
    $none = $except;
    var_dump(socket_select($null, $null, $none, 0));
}
var_dump(net_interrupt(function () use (&$null, $except): int|bool {
    return @socket_select($null, $null, $except, PHP_INT_MAX);
}));
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(false)
