--TEST--
Arrays and strings that the script changes while they are read are sent as they were
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Changer
{
    public function __toString(): string
    {
        $GLOBALS['text'] = str_repeat('changed', 3);
        $GLOBALS['iov'] = [];
        return '+';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
$text = str_repeat('text', 2);
$iov = [&$text, new Changer(), 'end'];
var_dump(socket_sendmsg($a, ['iov' => &$iov]));
socket_recv($b, $data, 100, 0);
var_dump($data, $iov);
?>
--EXPECT--
int(12)
string(12) "texttext+end"
array(0) {
}
