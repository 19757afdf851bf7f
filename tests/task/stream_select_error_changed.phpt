--TEST--
What code of a stream does to a reference in an array of stream_select() does no harm
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Changing
{
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_cast(int $as)
    {
        $GLOBALS['element'] = str_repeat('changed', 10);
        return $GLOBALS['pair'][0];
    }
}

stream_wrapper_register('changing', Changing::class);
$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$task = socket_spawn(function () use (&$element) {
    $GLOBALS['element'] = &$element;
    $element = $stream = fopen('changing://', 'r');
    $read = [&$element];
    $none = null;
    try {
        return stream_select($read, $none, $none, 0, 20_000);
    } catch (TypeError $error) {
        return $error->getMessage();
    }
});
var_dump($task->join());
?>
--EXPECT--
string(65) "stream_select(): supplied argument is not a valid stream resource"
