--TEST--
An error handler that waits while PHP compiles a file blocks, and several tasks can include files that have warnings
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
ini_get('opcache.enable_cli') && skip('OPcache calls handlers when it has compiled, and they may wait then');
?>
--FILE--
<?php
set_error_handler(function (int $level, string $text) {
    static $count = 0;
    socket_sleep(0.001 * (++$count % 3));
    echo "handled\n";
    return true;
});
$files = $tasks = [];
foreach (['a', 'b', 'c'] as $name) {
    $files[$name] = tmpfile();
    fwrite($files[$name], "<?php namespace $name; class C { const OWN = '$name'; function f(\$a = 1, \$b) { return self::OWN . \$a . \$b; } }
        function f(\$a = 1, \$b) { return \$a . '$name' . \$b; } return f('<', '>') . (new C())->f('(', ')');");
    $path = stream_get_meta_data($files[$name])['uri'];
    $tasks[] = socket_spawn(fn () => include $path);
}
foreach ($tasks as $task) {
    echo $task->join(), "\n";
}
?>
--EXPECT--
handled
handled
handled
handled
handled
handled
<a>a()
<b>b()
<c>c()
