--TEST--
PHP 7.1: a line reader that returns null at the end, with finally and class constants
--EXTENSIONS--
sockets
--FILE--
<?php
final class LineReader
{
    private const CHUNK = 8;

    private $socket;
    private $buffer = '';

    public function __construct($socket)
    {
        $this->socket = $socket;
    }

    public function next(): ?string
    {
        while (($end = strpos($this->buffer, "\n")) === false) {
            $chunk = socket_read($this->socket, self::CHUNK);
            if ($chunk === false || $chunk === '') {
                return null;
            }
            $this->buffer .= $chunk;
        }
        $line = substr($this->buffer, 0, $end);
        $this->buffer = substr($this->buffer, $end + 1);
        return $line;
    }
}

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
try {
    socket_write($pair[0], "first line\nsecond line, which is longer\n\nunfinished");
    socket_close($pair[0]);
    $reader = new LineReader($pair[1]);
    while (null !== $line = $reader->next()) {
        echo "[$line]\n";
    }
} finally {
    socket_close($pair[1]);
    echo "closed\n";
}
?>
--EXPECT--
[first line]
[second line, which is longer]
[]
closed
