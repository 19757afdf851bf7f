--TEST--
A filter that is closed with its Socket does not get the Socket by a weak reference
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Looking extends php_user_filter
{
    public static WeakReference $socket;

    public function onClose(): void
    {
        echo get_debug_type(self::$socket->get()), "\n";
    }
}

stream_filter_register('looking', Looking::class);
[$socket] = net_unix_pair();
Looking::$socket = WeakReference::create($socket);
stream_filter_append(socket_export_stream($socket), 'looking', STREAM_FILTER_READ);
unset($socket);
echo "freed\n";
?>
--EXPECT--
null
freed
