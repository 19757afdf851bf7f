--TEST--
Thousands of random steps are answered alike by both engines, and by the bundled extension
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(512);
skip_unless_library();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

/** What the steps print with a library; engine "" is the choice by number. */
function run_steps(string $library, string $engine, int ...$arguments): string
{
    putenv("SOCKETS_EXT_SELECT=$engine");
    $posix = is_readable(PHP_EXTENSION_DIR . '/posix.so') ? ['-d', 'extension=posix'] : [];
    $script = [__DIR__ . '/random_steps.inc', ...array_map('strval', $arguments)];
    return child_run(['-d', 'error_reporting=E_ALL', ...$posix, '-d', "extension=$library", ...$script]);
}

$engine = @ini_set('sockets_ext.select_engine', 'kqueue') === false ? 'epoll' : 'kqueue';
foreach ([[1, 1500, 20, 1], [2, 1500, 60, 1], [3, 1000, 200, 1], [4, 1500, 40, 0], [5, 1000, 120, 0]] as $steps) {
    $expected = run_steps(child_library(), 'poll', ...$steps);
    $answers = [run_steps(child_library(), $engine, ...$steps), run_steps(child_library(), '', ...$steps)];
    if (child_bundled_library() && $steps[3] === 0) {
        $answers[] = run_steps(child_bundled_library(), '', ...$steps);
    }
    var_dump(substr_count($expected, "\n") > 900, str_contains($expected, 'rror') || str_contains($expected, 'arning'));
    var_dump(array_unique($answers) === [$expected]);
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
