--TEST--
PHP 4: accepting without waiting: @, socket_last_error() and socket_clear_error() in a loop
--EXTENSIONS--
sockets
--FILE--
<?php
$sock = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($sock, '127.0.0.1');
socket_listen($sock, 5);
socket_set_nonblock($sock);
socket_getsockname($sock, $address, $port);

$idle = 0;
$peer = NULL;
while (TRUE) {
    $newsock = @socket_accept($sock);
    if ($newsock === FALSE) {
        $error = socket_last_error();
        socket_clear_error();
        if ($error != SOCKET_EWOULDBLOCK) {
            echo 'accept: ', socket_strerror($error), "\n";
            break;
        }
        if ($idle++ == 0) {
            echo "nobody is there\n";
            $peer = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
            socket_connect($peer, $address, $port);
        }
        usleep(1000);
        continue;
    }
    echo "somebody is there\n";
    break;
}
socket_set_nonblock($newsock);
if (@socket_read($newsock, 10) === false && socket_last_error($newsock) == SOCKET_EAGAIN) {
    echo "and says nothing\n";
}
socket_write($peer, 'something');
while (($text = @socket_read($newsock, 100)) === false) {
    usleep(1000);
}
echo "and says $text\n";
?>
--EXPECT--
nobody is there
somebody is there
and says nothing
and says something
