--TEST--
docs/migrating.md is true of PHP's own module: each row goes as it says
--EXTENSIONS--
sockets_ext
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/migrating.md');
skip_unless_bundled();
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/outcome.inc';

$page = file_get_contents(__DIR__ . '/../../docs/migrating.md');
$expected = array_column(rows($page, 'in the script', 'since', 'here', "PHP 8's own"), "PHP 8's own", 'in the script')
    + array_column(rows($page, 'in the script', 'since', 'PHP 8', 'instead'), 'PHP 8', 'in the script');
$code = sprintf(
    'require %s; echo json_encode(array_map(outcome(...), %s));',
    var_export(__DIR__ . '/outcome.inc', true),
    var_export(array_keys($expected), true)
);
$outcomes = array_combine(array_keys($expected), json_decode(child_code($code, [child_bundled_library()]), true));
print_r(array_diff_assoc($outcomes, $expected));
var_dump(count($outcomes) >= 90);
?>
--EXPECT--
Array
(
)
bool(true)
