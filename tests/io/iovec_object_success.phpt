--TEST--
Vectors are an object like others: countable, in conditions, keys of a map, printable
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$iovec = socket_iovec_alloc(2, 3, 4);
var_dump($iovec instanceof Countable, $iovec->count(), (bool) $iovec);
var_dump($iovec);
$map = new WeakMap();
$map[$iovec] = 'kept';
unset($iovec);
var_dump(count($map));
?>
--EXPECT--
bool(true)
int(2)
bool(true)
object(SocketIovec)#1 (0) {
}
int(0)
