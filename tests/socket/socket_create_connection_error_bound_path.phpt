--TEST--
The file that an attempt is bound to is removed when it does not connect, so that it can be made again; files of others stay
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$own = net_unix_path('own');
$full = net_unix_path('full');
$listener = socket_create_server("unix://$full", ['backlog' => 0]);
$first = socket_create_connection($full);
foreach (['unix://' . net_unix_path() => SOCKET_ENOENT, 'udg://' . net_unix_path() => SOCKET_ENOENT, "unix://$full" => SOCKET_ETIMEDOUT] as $address => $error) {
    for ($i = 0; $i < 2; $i++) {
        $result = @socket_create_connection($address, 0.01, ['bind' => "unix://$own"], $code);
        echo json_encode([$result, $code === $error, file_exists($own)]), "\n";
    }
}
/* The file of one that is connected stays, as after socket_bind(). */
$receiver = socket_create_server('udg://' . $path = net_unix_path());
$socket = socket_create_connection("udg://$path", 5, ['bind' => "udg://$own"]);
var_dump($socket instanceof Socket, filetype($own));
@socket_create_connection("udg://$path", 5, ['bind' => "udg://$own"], $code);
var_dump($code === SOCKET_EADDRINUSE);
socket_sendto($receiver, 'answered', 8, 0, $own);
var_dump(socket_read($socket, 100));
?>
--EXPECT--
[false,true,false]
[false,true,false]
[false,true,false]
[false,true,false]
[false,true,false]
[false,true,false]
bool(true)
string(6) "socket"
bool(true)
string(8) "answered"
