--TEST--
socket_iovec_alloc() makes vectors of the given lengths, which hold nothing yet
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$iovec = socket_iovec_alloc(3, 4, 0, 1000);
var_dump($iovec::class, count($iovec));
foreach ([0, 1, 2] as $position) {
    var_dump(socket_iovec_fetch($iovec, $position));
}
var_dump(count(socket_iovec_alloc(0)));
var_dump(count(socket_iovec_alloc('2', '3', 4.0)));
?>
--EXPECT--
string(11) "SocketIovec"
int(3)
string(0) ""
string(0) ""
string(0) ""
int(0)
int(2)
