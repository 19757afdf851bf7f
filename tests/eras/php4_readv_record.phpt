--TEST--
PHP 4: a record of fields of known length, read by one socket_readv()
--EXTENSIONS--
sockets_ext
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $fd);
socket_write($fd[0], pack('Na8a12', 42, 'green', 'rest'));

$iov = socket_iovec_alloc(2, 4, 8);
socket_iovec_add($iov, 12);
if (($ret = socket_readv($fd[1], $iov)) < 0) {
    echo 'readv() failed: ' . socket_strerror(socket_last_error($fd[1]));
}
$number = unpack('Nnumber', socket_iovec_fetch($iov, 0));
echo $number['number'], ' ', trim(socket_iovec_fetch($iov, 1)), ' ', trim(socket_iovec_fetch($iov, 2)), "\n";
socket_iovec_delete($iov, 0);
echo trim(socket_iovec_fetch($iov, 0)), "\n";
socket_iovec_free($iov);
?>
--EXPECT--
42 green rest
green
