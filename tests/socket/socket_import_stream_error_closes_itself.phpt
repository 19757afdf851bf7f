--TEST--
A stream of a user's own cannot be closed by the methods that importing it calls
--EXTENSIONS--
sockets_ext
--FILE--
<?php
class Closing
{
    public static mixed $stream = null;
    public static ?Socket $socket = null;
    public static bool $closes = false;
    public static array $ends;
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_set_option(): bool
    {
        if (self::$closes) {
            self::$socket ? socket_close(self::$socket) : fclose(self::$stream);
        }
        return false;
    }

    public function stream_cast(): mixed
    {
        $this->stream_set_option();
        return self::$ends[0];
    }
}

stream_wrapper_register('closing', Closing::class);
Closing::$ends = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
Closing::$stream = fopen('closing://', 'r');
$first = socket_import_stream(Closing::$stream);
Closing::$closes = true;
var_dump(socket_import_stream(Closing::$stream) instanceof Socket);
Closing::$socket = $first;
var_dump(socket_import_stream(Closing::$stream) instanceof Socket);
Closing::$socket = null;
var_dump(fclose(Closing::$stream), is_resource(Closing::$stream));
?>
--EXPECTF--
Warning: fclose(): %s in %s on line %d

Warning: fclose(): %s in %s on line %d
bool(true)

Warning: socket_close(): cannot close the provided stream, as it must not be manually closed in %s on line %d

Warning: socket_close(): cannot close the provided stream, as it must not be manually closed in %s on line %d
bool(true)
bool(true)
bool(false)
