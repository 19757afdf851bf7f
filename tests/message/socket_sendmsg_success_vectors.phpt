--TEST--
socket_sendmsg() sends the strings of iov one after the other, in the order of the array
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Text
{
    public function __toString(): string
    {
        return 'object';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
$iov = [7 => 'one ', 'key' => '', 0 => "two\0 ", 3, 2.5, true, null, new Text()];
var_dump(socket_sendmsg($a, ['iov' => $iov]));
socket_recv($b, $data, 100, 0);
echo net_visible($data), "\n";
?>
--EXPECT--
int(20)
"one two\000 32.51object"
