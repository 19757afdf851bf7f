--TEST--
Elements that change the array and what it refers to do not change what is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_SEQPACKET);
$strings = [];
$shared = str_repeat('shared ', 1);
$object = new class {
    public function __toString(): string
    {
        $GLOBALS['shared'] = 'changed';
        $GLOBALS['object'] = 'replaced';
        $GLOBALS['strings'] = [];
        return 'object ';
    }
};
$strings = [str_repeat('first ', 1), &$shared, &$object, str_repeat('last', 1)];
var_dump(socket_writev($left, $strings));
var_dump(socket_read($right, 100), $strings, $object);
?>
--EXPECT--
int(24)
string(24) "first shared object last"
array(0) {
}
string(8) "replaced"
