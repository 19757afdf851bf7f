--TEST--
PHP 4: a chat that keeps its clients under (int) $socket and finds them by array_search()
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$master = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($master, '127.0.0.1');
socket_listen($master);
socket_getsockname($master, $address, $port);

class Chat
{
    var $sockets = array();
    var $names = array();

    function add($socket)
    {
        $this->sockets[(int) $socket] = $socket;
        $this->names[(int) $socket] = 'client' . count($this->names);
    }

    function tell($from, $text)
    {
        foreach ($this->sockets as $id => $socket) {
            if ($id != (int) $from) {
                socket_write($socket, $this->names[(int) $from] . ": $text\n");
            }
        }
    }

    function remove($socket)
    {
        $key = array_search($socket, $this->sockets);
        unset($this->sockets[$key]);
        echo $this->names[$key] . " has left, " . count($this->sockets) . " stay\n";
        socket_close($socket);
    }
}

$chat = new Chat;
$members = array();
for ($i = 0; $i < 3; $i++) {
    $members[$i] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($members[$i], $address, $port);
    $chat->add(socket_accept($master));
}
socket_write($members[1], 'hello');
$turns = 0;
while ($turns++ < 2) {
    $read = $chat->sockets;
    $write = $except = NULL;
    if (socket_select($read, $write, $except, 10) < 1) {
        continue;
    }
    foreach ($read as $socket) {
        $text = socket_read($socket, 1024);
        if ($text == '') {
            $chat->remove($socket);
        } else {
            $chat->tell($socket, $text);
        }
    }
    if ($turns == 1) {
        echo socket_read($members[0], 100), socket_read($members[2], 100);
        socket_close($members[0]);
    }
}
?>
--EXPECT--
client1: hello
client1: hello
client0 has left, 2 stay
