--TEST--
docs/connecting.md: every script prints what stands under it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_unless_file(__DIR__ . '/../../docs/connecting.md');
skip_on_windows();
skip_unless_proc();
skip_unless_localhost();
?>
--FILE--
<?php
$page = file_get_contents(__DIR__ . '/../../docs/connecting.md');
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
as it stands there
as it stands there
as it stands there
