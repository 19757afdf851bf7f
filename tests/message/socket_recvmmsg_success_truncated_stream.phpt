--TEST--
With MSG_TRUNC on a TCP stream, which stores nothing, there is nothing to see
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_tcp_pair();
foreach ([100, 20000] as $length) {
    socket_write($two, str_repeat('Z', $length));
    // What the memory held before is such bytes as well.
    socket_recv($one, $data, $length, MSG_WAITALL | MSG_PEEK);
    $data = null;
    $messages = [];
    var_dump(socket_recvmmsg($one, $messages, 1, $length, MSG_TRUNC));
    $text = $messages[0]['iov'][0];
    var_dump(strlen($text) > 0, trim($text, "\0"));
    while (@socket_recv($one, $data, 65536, MSG_DONTWAIT));
}
?>
--EXPECT--
int(1)
bool(true)
string(0) ""
int(1)
bool(true)
string(0) ""
