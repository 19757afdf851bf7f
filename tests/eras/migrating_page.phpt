--TEST--
docs/migrating.md is true here: each row goes as it says
--EXTENSIONS--
sockets_ext
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/migrating.md');
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/outcome.inc';

/** Prints what does not go as the page says. */
function must(string $expression, string $expected): void
{
    $outcome = outcome($expression);
    if ($outcome !== $expected) {
        echo "$expression: $outcome, not $expected\n";
    }
}

$page = file_get_contents(__DIR__ . '/../../docs/migrating.md');
$compared = rows($page, 'in the script', 'since', 'here', "PHP 8's own");
foreach ($compared as $row) {
    must($row['in the script'], $row['here']);
}
$forbidden = rows($page, 'in the script', 'since', 'PHP 8', 'instead');
foreach ($forbidden as $row) {
    must($row['in the script'], $row['PHP 8']);
    must($row['instead'], 'yes');
}
var_dump(count($compared) >= 80, count($forbidden) >= 9);
?>
--EXPECT--
bool(true)
bool(true)
