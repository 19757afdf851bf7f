--TEST--
socket_iovec_add() puts a vector behind the others, however many there are
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$iovec = socket_iovec_alloc(1, 3);
var_dump(socket_iovec_add($iovec, 2), count($iovec));
for ($i = 0; $i < 5000; $i++) {
    socket_iovec_add($iovec, 1);
}
var_dump(count($iovec));
socket_iovec_set($iovec, 0, 'first');
socket_iovec_set($iovec, 5001, 'last');
var_dump(socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 2), socket_iovec_fetch($iovec, 5001));
?>
--EXPECT--
bool(true)
int(2)
int(5002)
string(5) "first"
string(0) ""
string(4) "last"
