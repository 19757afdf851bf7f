--TEST--
A stream to send cannot be closed by the method that casts it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closing
{
    public static mixed $stream = null;
    public static array $ends;
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_cast(): mixed
    {
        fclose(self::$stream);
        return self::$ends[0];
    }
}

stream_wrapper_register('closing', Closing::class);
Closing::$ends = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
Closing::$stream = fopen('closing://', 'r');
[$one, $two] = net_unix_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [Closing::$stream]];
var_dump(socket_sendmsg($one, ['iov' => ['x'], 'control' => [$rights]]), fclose(Closing::$stream));
?>
--EXPECTF--
Warning: fclose(): %s in %s on line %d
int(1)
bool(true)
