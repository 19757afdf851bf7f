--TEST--
array_multisort() and highlight_string(), whose state PHP keeps in globals, block the other tasks if code in the middle of them waits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Waiting
{
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        socket_sleep(0);
        return $this->text;
    }
}

function sort_waiting(int $count): string
{
    $list = [];
    for ($i = 0; $i < $count; $i++) {
        $list[] = new Waiting(chr(ord('a') + 7 * $i % 26));
    }
    array_multisort($list, SORT_STRING);
    return implode('', $list);
}

function highlight(int $count): string
{
    $html = '';
    ob_start(function (string $part) use (&$html) {
        socket_sleep(0);
        $html .= $part;
        return '';
    }, 1);
    highlight_string('<?php ' . str_repeat("f($count); ", $count));
    ob_end_clean();
    return $html;
}

foreach (['sort_waiting', 'highlight'] as $function) {
    $tasks = $expected = [];
    foreach ([20, 8, 12] as $count) {
        $expected[] = $function($count);
        $tasks[] = socket_spawn($function, $count);
    }
    var_dump(array_map(fn ($task) => $task->join(), $tasks) === $expected);
}
?>
--EXPECT--
bool(true)
bool(true)
