--TEST--
PHP 4: an answer sent as vectors: status line, headers and body by one socket_writev()
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
$pid = pcntl_fork();
if ($pid == 0) {
    $s = socket_accept($listener);
    socket_read($s, 1024);
    $parts = array("HTTP/1.0 200 OK\r\n", "Content-Type: text/plain\r\n\r\n", "This is the body\n");
    $iov = socket_iovec_alloc(count($parts), strlen($parts[0]), strlen($parts[1]), strlen($parts[2]));
    for ($i = 0; $i < count($parts); $i++) {
        socket_iovec_set($iov, $i, $parts[$i]);
    }
    if (!socket_writev($s, $iov)) {
        echo "socket_writev() failed: " . socket_strerror(socket_last_error($s)) . "\n";
    }
    socket_iovec_free($iov);
    socket_close($s);
    exit;
}
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($s, '127.0.0.1', $port);
socket_write($s, "GET / HTTP/1.0\r\n\r\n");
$answer = '';
while ($part = socket_read($s, 1024)) {
    $answer .= $part;
}
echo str_replace("\r", '', $answer);
pcntl_waitpid($pid, $status);
?>
--EXPECT--
HTTP/1.0 200 OK
Content-Type: text/plain

This is the body
