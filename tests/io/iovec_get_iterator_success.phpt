--TEST--
getIterator() gives the texts of the vectors, and throws once they are freed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(2, 3, 4);
$iovec[0] = 'abc';
foreach ($iovec->getIterator() as $key => $text) {
    var_dump($key, $text);
}
socket_iovec_free($iovec);
net_attempt(fn () => $iovec->getIterator());
?>
--EXPECT--
int(0)
string(3) "abc"
int(1)
string(0) ""
Error: SocketIovec has already been freed
