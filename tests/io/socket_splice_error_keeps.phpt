--TEST--
What a receiver that is reset in the middle does not take stays in the source
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([1000, 150000] as $put) {
    [$to, $peer] = net_tcp_pair();
    [$from, $writer] = net_unix_pair();
    socket_set_option($writer, SOL_SOCKET, SO_SNDBUF, 1 << 20);
    var_dump(socket_send_all($writer, str_repeat('x', $put), 0, 2) === $put);
    socket_close($peer);
    $moved = $calls = 0;
    do {
        $part = @socket_splice($from, $to, $put, 0, 0.01);
        $moved += (int) $part;
    } while ($part !== false && $moved < $put && ++$calls < 1000);
    socket_close($writer);
    for ($left = 0; ($data = socket_read($from, 65536)) !== ''; $left += strlen($data));
    var_dump($moved + $left === $put, socket_last_error($from));
}
?>
--EXPECT--
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
int(0)
