--TEST--
A loop in the manner of PHP 5: @socket_accept() and @socket_read() until socket_last_error() is not EWOULDBLOCK
--EXTENSIONS--
sockets
--FILE--
<?php
$listener = socket_create_listen(0);
socket_set_nonblock($listener);
socket_getsockname($listener, $address, $port);

var_dump(@socket_accept($listener), socket_last_error() === SOCKET_EWOULDBLOCK);
socket_clear_error();

$peer = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($peer, '127.0.0.1', $port);
while (($client = @socket_accept($listener)) === false) {
    usleep(1000);
}
socket_set_nonblock($client);
socket_write($peer, 'one');
socket_shutdown($peer, 1);

$received = '';
$end = hrtime(true) + 10e9;
while (($piece = @socket_read($client, 2)) !== '' && hrtime(true) < $end) {
    if ($piece !== false) {
        $received .= $piece;
    } elseif (socket_last_error($client) !== SOCKET_EWOULDBLOCK) {
        echo socket_strerror(socket_last_error($client)), "\n";
        break;
    }
}
var_dump($received, $piece);
?>
--EXPECT--
bool(false)
bool(true)
string(3) "one"
string(0) ""
