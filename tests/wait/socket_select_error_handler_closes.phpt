--TEST--
An error handler may close the sockets that were waited for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
set_error_handler(function (int $level, string $message) use (&$read, $one): bool {
    echo $message, "\n";
    socket_close($one);
    $read = 'gone';
    return true;
});
$read = [$one, $two];
$null = null;
var_dump(socket_select($read, $null, $null, -1), $read);
?>
--EXPECT--
socket_select(): Unable to select [22]: Invalid argument
bool(false)
string(4) "gone"
