--TEST--
a SocketPollHandle that ends with the stream of its Socket cannot be reached from a filter of that stream
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
require __DIR__ . '/../include/poll.inc';

class Filter extends php_user_filter
{
    public static WeakReference $reference;

    public function onClose(): void
    {
        var_dump(self::$reference->get());
    }
}
stream_filter_register('looks', Filter::class);

[$stream] = poll_pair();
$handle = new SocketPollHandle(socket_import_stream($stream));
stream_filter_append($stream, 'looks', STREAM_FILTER_READ);
Filter::$reference = WeakReference::create($handle);
unset($stream, $handle);
echo "end\n";
?>
--EXPECT--
NULL
end
