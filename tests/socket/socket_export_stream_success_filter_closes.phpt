--TEST--
A filter that looks at the socket while it is closed sees it closed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Looker extends php_user_filter
{
    public static Socket $socket;

    public function filter($in, $out, &$consumed, bool $closing): int
    {
        return PSFS_PASS_ON;
    }

    public function onClose(): void
    {
        net_attempt(fn () => socket_write(self::$socket, 'x'));
        net_attempt(fn () => socket_close(self::$socket));
    }
}
stream_filter_register('looker', Looker::class);
[Looker::$socket, $peer] = net_unix_pair();
stream_filter_append(socket_export_stream(Looker::$socket), 'looker', STREAM_FILTER_WRITE);
socket_close(Looker::$socket);
var_dump(socket_read($peer, 10));
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
string(0) ""
