--TEST--
PHP 5.0: a dialogue in lines, as mail servers have it, with a class that checks each answer
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
class Dialog
{
    private $socket;

    function __construct($port)
    {
        $this->socket = socket_create(AF_INET, SOCK_STREAM, getprotobyname('tcp'));
        if (!socket_connect($this->socket, '127.0.0.1', $port)) {
            throw new Exception(socket_strerror(socket_last_error()));
        }
        $this->expect('220');
    }

    function expect($code)
    {
        do {
            $line = rtrim(socket_read($this->socket, 1024, PHP_NORMAL_READ));
        } while ($line === '');
        echo "< $line\n";
        if (substr($line, 0, 3) != $code) {
            throw new Exception("expected $code");
        }
    }

    function say($text, $code)
    {
        echo "> $text\n";
        socket_write($this->socket, "$text\r\n");
        $this->expect($code);
    }
}

$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
if (($pid = pcntl_fork()) == 0) {
    $connection = socket_accept($listener);
    socket_write($connection, "220 ready\r\n");
    $answers = array('HELO' => '250 hello', 'QUIT' => '221 bye');
    while (($line = socket_read($connection, 1024, PHP_NORMAL_READ)) !== false && $line !== '') {
        if (trim($line) !== '') {
            $verb = strtok(trim($line), ' ');
            socket_write($connection, (isset($answers[$verb]) ? $answers[$verb] : '500 what?') . "\r\n");
            if ($verb == 'QUIT') {
                break;
            }
        }
    }
    exit;
}
try {
    $dialog = new Dialog($port);
    $dialog->say('HELO client.example', '250');
    $dialog->say('FETCH 1', '250');
} catch (Exception $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
    $dialog->say('QUIT', '221');
}
unset($dialog);
pcntl_waitpid($pid, $status);
?>
--EXPECT--
< 220 ready
> HELO client.example
< 250 hello
> FETCH 1
< 500 what?
Exception: expected 250
> QUIT
< 221 bye
