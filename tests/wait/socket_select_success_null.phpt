--TEST--
Arrays that are null or empty are left as they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
foreach ([null, []] as $nothing) {
    $read = $except = $nothing;
    $write = [$one];
    var_dump(socket_select($read, $write, $except, 0), $read === $nothing, count($write), $except === $nothing);
}
?>
--EXPECT--
int(1)
bool(true)
int(1)
bool(true)
int(1)
bool(true)
int(1)
bool(true)
