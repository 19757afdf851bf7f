--TEST--
The handler of a warning may free the vectors and close the socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$iovec = socket_iovec_alloc(1, 5);
set_error_handler(function (int $level, string $text) use (&$iovec, &$socket): bool {
    echo $text, "\n";
    socket_iovec_free($iovec);
    socket_close($socket);
    $iovec = $socket = null;
    return true;
});
var_dump(socket_readv($socket, $iovec));
var_dump($iovec, $socket);
?>
--EXPECT--
socket_readv(): unable to read from socket [107]: Transport endpoint is not connected
bool(false)
NULL
NULL
