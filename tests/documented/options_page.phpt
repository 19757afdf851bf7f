--TEST--
docs/options.md: every script prints what stands under it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/options.md');
?>
--FILE--
<?php
$page = file_get_contents(__DIR__ . '/../../docs/options.md');
var_dump(preg_match_all('/^```php\n(.*?)^```\n\n```\n(.*?)^```$/ms', $page, $scripts, PREG_SET_ORDER) === substr_count($page, '```php'));
foreach ($scripts as [, $script, $expected]) {
    ob_start();
    (function () use ($script) {
        eval($script);
    })();
    $printed = ob_get_clean();
    echo $printed === $expected ? "as it stands there\n" : "$script\nprinted\n$printed\n";
}
?>
--EXPECT--
bool(true)
as it stands there
