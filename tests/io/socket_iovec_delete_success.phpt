--TEST--
socket_iovec_delete() takes one vector out and moves up those behind it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$iovec = socket_iovec_alloc(0);
foreach (['a', 'b', 'c', 'd'] as $position => $text) {
    socket_iovec_add($iovec, 0);
    socket_iovec_set($iovec, $position, $text);
}
function contents(SocketIovec $iovec): string
{
    $contents = '';
    for ($i = 0; $i < count($iovec); $i++) {
        $contents .= socket_iovec_fetch($iovec, $i);
    }
    return $contents;
}

foreach ([1, 2, 0, 0] as $position) {
    var_dump(socket_iovec_delete($iovec, $position), contents($iovec));
}
socket_iovec_add($iovec, 5);
var_dump(count($iovec), socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
bool(true)
string(3) "acd"
bool(true)
string(2) "ac"
bool(true)
string(1) "c"
bool(true)
string(0) ""
int(1)
string(0) ""
