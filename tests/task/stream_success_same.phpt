--TEST--
Streams do the same in tasks as without: results, warnings, meta data, end of file, times; the setting off, without tasks, in one task, in twenty
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_without_tmpfile();
skip_under_valgrind('takes longer than five minutes for twenty tasks');
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/stream_server.inc';

function play(string $mode, bool $setting, array $names): string
{
    return child_run(['-d', 'extension=' . child_library(), '-d', 'sockets_ext.task_streams=' . (int) $setting,
        __DIR__ . '/../include/stream_scenes.inc', $mode, json_encode($names)]);
}

[$process, $names, $pipes] = stream_server_start();
$expected = play('alone', false, $names);
var_dump(substr_count($expected, "\n") > 30);
foreach ([['alone', true], ['1', true], ['20', true]] as [$mode, $setting]) {
    $found = play($mode, $setting, $names);
    if ($found !== $expected) {
        echo "mode $mode:\n";
        foreach (array_map(null, explode("\n", $expected), explode("\n", $found)) as [$before, $now]) {
            if ($before !== $now) {
                echo "- $before\n+ $now\n";
                break;
            }
        }
    }
}
fclose($pipes[0]);
proc_close($process);
?>
--EXPECT--
bool(true)
