--TEST--
The engine of socket_select() is a setting, which may change at any time
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 20; $i++) {
    array_push($sockets, ...net_unix_pair());
}
socket_write($sockets[0], 'x');
foreach (['poll', 'epoll', 'kqueue', 'poll', 'auto', 'epoll', 'kqueue'] as $engine) {
    // A build without one of them refuses it, and goes on as before.
    @ini_set('sockets_ext.select_engine', $engine);
    for ($call = 0; $call < 3; $call++) {
        $read = $sockets;
        $write = $except = null;
        if (socket_select($read, $write, $except, 0) !== 1 || array_keys($read) !== [1]) {
            echo "wrong with $engine\n";
        }
    }
}
ini_restore('sockets_ext.select_engine');
var_dump(ini_get_all('sockets_ext')['sockets_ext.select_engine']['access'] === INI_ALL);
?>
--EXPECT--
bool(true)
