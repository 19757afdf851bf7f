--TEST--
tests/documented/README.md is true: what it names exists, in the file that it says, and the tests that it names test it
--EXTENSIONS--
sockets_ext
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/README.md');
skip_on_windows();
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
$page = file_get_contents(__DIR__ . '/README.md');

/** Prints what does not hold. */
function must(bool $holds, string $what): void
{
    if (!$holds) {
        echo "not so: $what\n";
    }
}

function contains(string $file, string $pattern): bool
{
    return is_file($file) && preg_match($pattern, file_get_contents($file)) === 1;
}

/** Whether a test of the folder calls the function. */
function is_tested(string $folder, string $name): bool
{
    foreach (glob("$folder/*.phpt") as $test) {
        if (contains($test, "/\\b$name\\b\\(/")) {
            return true;
        }
    }
    return false;
}

$rows = ['script' => 0, 'function' => 0, 'constant' => 0];
foreach (preg_grep('/^\| `/', explode("\n", $page)) as $row) {
    preg_match_all('/`([^`]+)`/', $row, $match);
    $name = $match[1][0];
    if (str_starts_with($name, 'examples/')) {
        $rows['script']++;
        must(is_file("$root/$name"), $name);
        foreach (preg_grep('#^tests/#', $match[1]) as $test) {
            $short = preg_quote(substr($name, strlen('examples/')), '/');
            must(contains("$root/$test", "/$short/"), "$test replays $name");
        }
    } elseif (str_starts_with($name, 'socket_')) {
        $rows['function']++;
        must(function_exists($name), "there is $name()");
        $sources = array_slice($match[1], 1, -1);
        $with_name = array_filter($sources, fn (string $file) => contains("$root/$file", "/FUNCTION\\($name\\)|\"$name\"/"));
        must($with_name !== [] && array_filter($sources, fn (string $file) => !is_file("$root/$file")) === [], "$name() is in " . implode(', ', $sources));
        must(is_tested("$root/" . end($match[1]), $name), "$name() is tested in " . end($match[1]));
    } else {
        $rows['constant']++;
        must(defined($name), "there is $name");
        must(contains("$root/" . end($match[1]), "/\\b$name\\b/"), end($match[1]) . " tests $name");
    }
}
must($rows === ['script' => 21, 'function' => 36, 'constant' => 39], 'the number of rows: ' . json_encode($rows));
?>
--EXPECT--
