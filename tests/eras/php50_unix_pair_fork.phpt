--TEST--
PHP 5.0: parent and child talk over socket_create_pair()
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
$ary = array();
$strone = 'Message From Parent.';
$strtwo = 'Message From Child.';
if (socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $ary) === false) {
    echo 'socket_create_pair() failed. Reason: ' . socket_strerror(socket_last_error());
}
$pid = pcntl_fork();
if ($pid == -1) {
    echo 'Could not fork Process.';
} elseif ($pid) {
    socket_close($ary[0]);
    if (socket_write($ary[1], $strone, strlen($strone)) === false) {
        echo 'socket_write() failed. Reason: ' . socket_strerror(socket_last_error($ary[1]));
    }
    if (socket_read($ary[1], strlen($strtwo), PHP_BINARY_READ) == $strtwo) {
        echo "Received $strtwo\n";
    }
    pcntl_waitpid($pid, $status);
    socket_close($ary[1]);
    echo pcntl_wexitstatus($status), "\n";
} else {
    socket_close($ary[1]);
    $ok = socket_read($ary[0], strlen($strone), PHP_BINARY_READ) == $strone;
    socket_write($ary[0], $strtwo, strlen($strtwo));
    socket_close($ary[0]);
    exit($ok ? 3 : 4);
}
?>
--EXPECT--
Received Message From Child.
3
