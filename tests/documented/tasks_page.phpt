--TEST--
docs/tasks.md: every script prints what stands under it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/tasks.md');
skip_without_tasks();
?>
--FILE--
<?php
// A script sets a scheduler, which is refused while there is the task of script/suite --tasks.
class_exists('BesideTask', false) && BesideTask::end();
$page = file_get_contents(__DIR__ . '/../../docs/tasks.md');
var_dump(preg_match_all('/^```php\n(.*?)^```\n\n```\n(.*?)^```$/ms', $page, $scripts, PREG_SET_ORDER) === substr_count($page, '```php'));
foreach ($scripts as [, $script, $expected]) {
    preg_match_all('/\bsocket_\w+(?=\()/', $script, $functions);
    if (array_filter($functions[0], fn ($name) => !function_exists($name))) {
        continue;
    }
    ob_start();
    (function () use ($script) {
        eval($script);
    })();
    $printed = ob_get_clean();
    echo $printed === $expected ? '' : "$script\nprinted\n$printed\n";
}
?>
--EXPECT--
bool(true)
