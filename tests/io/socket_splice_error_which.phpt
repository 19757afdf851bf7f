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
    echo socket_strerror(socket_last_error($from)), ', ', socket_strerror(socket_last_error($to)), "\n";
}
?>
--EXPECTF--
Warning: socket_splice(): Unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
Connection reset by peer, Success

Warning: socket_splice(): Unable to write to socket [104]: Connection reset by peer in %s on line %d
bool(false)
Success, Connection reset by peer
