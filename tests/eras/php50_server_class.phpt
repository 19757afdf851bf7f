--TEST--
PHP 5.0: a server class with exceptions, and clients that are objects kept under (string) $socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
class SocketException extends Exception
{
}

class Client
{
    public $socket;
    protected $name;

    public function __construct($socket)
    {
        $this->socket = $socket;
        socket_getpeername($socket, $address, $port);
        $this->name = $address;
    }

    public function __toString()
    {
        return "client at $this->name";
    }
}

class Server
{
    private $listener;
    private $clients = array();

    public function __construct($address)
    {
        if (($this->listener = @socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) < 0) {
            throw new SocketException('create');
        }
        if (!@socket_bind($this->listener, $address) || !@socket_listen($this->listener)) {
            throw new SocketException(socket_strerror(socket_last_error($this->listener)));
        }
    }

    public function port()
    {
        socket_getsockname($this->listener, $address, $port);
        return $port;
    }

    public function run($turns)
    {
        while ($turns--) {
            $read = array((string) $this->listener => $this->listener);
            foreach ($this->clients as $key => $client) {
                $read[$key] = $client->socket;
            }
            $write = $except = null;
            socket_select($read, $write, $except, 10);
            foreach ($read as $key => $socket) {
                if ($socket === $this->listener) {
                    $new = socket_accept($socket);
                    $this->clients["$new"] = new Client($new);
                    echo $this->clients["$new"], " is here\n";
                } else {
                    echo $this->clients[$key], ' says ', socket_read($socket, 100), "\n";
                }
            }
        }
    }
}

try {
    new Server('198.51.100.1');
} catch (SocketException $e) {
    echo $e->getMessage(), "\n";
}
$server = new Server('127.0.0.1');
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($socket, '127.0.0.1', $server->port());
socket_write($socket, 'hello');
$server->run(2);
?>
--EXPECT--
Cannot assign requested address
client at 127.0.0.1 is here
client at 127.0.0.1 says hello
