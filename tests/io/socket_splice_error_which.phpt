--TEST--
The socket that failed has the error, the other has none
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['from', 'to'] as $who) {
    [$from, $writer] = net_tcp_pair();
    [$to, $reader] = net_tcp_pair();
    if ($who === 'to') {
        socket_write($writer, 'some data');
    }
    $gone = $who === 'from' ? $writer : $reader;
    socket_set_option($gone, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    socket_close($gone);
    $read = [$who === 'from' ? $from : $to];
    socket_select($read, $write, $except, 5);
    var_dump(socket_splice($from, $to, 100, 0, 5));
    foreach (['from' => $from, 'to' => $to] as $name => $socket) {
        var_dump(socket_last_error($socket) === ($name === $who ? SOCKET_ECONNRESET : 0));
    }
}
?>
--EXPECTF--
Warning: socket_splice(): Unable to read from socket [104]: %s in %s on line %d
bool(false)
bool(true)
bool(true)

Warning: socket_splice(): Unable to write to socket [104]: %s in %s on line %d
bool(false)
bool(true)
bool(true)
