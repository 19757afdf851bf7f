--TEST--
PHP 5.3: a server of web sockets: users found by comparing sockets, namespaces and closures
--EXTENSIONS--
sockets_ext
--FILE--
<?php
namespace Chat;

class User
{
    public $id;
    public $socket;
    public $handshake = false;
}

function accept_key($key)
{
    return base64_encode(sha1($key . '258EAFA5-E914-47DA-95CA-C5AB0DC85B11', true));
}

$users = array();
$getUser = function ($socket) use (&$users) {
    $found = null;
    foreach ($users as $user) {
        if ($user->socket == $socket) {
            $found = $user;
            break;
        }
    }
    return $found;
};

$master = \socket_create_listen(0);
\socket_getsockname($master, $host, $port);
$sockets = array($master);
$browser = \socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
\socket_connect($browser, '127.0.0.1', $port);
\socket_write($browser, "GET /chat HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
for ($turn = 0; $turn < 3; $turn++) {
    $changed = $sockets;
    $write = $except = NULL;
    \socket_select($changed, $write, $except, 10);
    foreach ($changed as $socket) {
        if ($socket == $master) {
            $client = \socket_accept($master);
            $user = new User;
            $user->id = 'user' . (int) $client;
            $user->socket = $client;
            array_push($users, $user);
            array_push($sockets, $client);
            continue;
        }
        $bytes = @\socket_recv($socket, $buffer, 2048, 0);
        $user = $getUser($socket);
        if ($bytes == 0) {
            unset($sockets[array_search($socket, $sockets)]);
            echo $user->id == 'user' . (int) $socket ? "left\n" : "who?\n";
        } elseif (!$user->handshake && preg_match('/Sec-WebSocket-Key: (.*)\r\n/', $buffer, $match)) {
            \socket_write($socket, "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: " . accept_key($match[1]) . "\r\n\r\n");
            $user->handshake = true;
            echo substr(\socket_read($browser, 1000), 34, 50), "\n";
            \socket_close($browser);
        }
    }
}
echo count($sockets), "\n";
?>
--EXPECT--
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
left
1
