--TEST--
A request that ends by a fatal error leaves no stacks of its tasks behind
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_without_tasks();
skip_unless_library();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    if ($_GET['end'] === 'count') {
        exit((string) substr_count(file_get_contents('/proc/self/maps'), "\n"));
    }
    for ($i = 0; $i < 20; $i++) {
        socket_spawn(fn () => (new Fiber(fn () => socket_sleep(10)))->start());
        socket_spawn(fn () => null);
    }
    socket_sleep(0);
    eval('function twice() {} function twice() {}');
    PHP);
[, $address] = child_server($router, [child_library()]);
$get = fn (string $end) => file_get_contents("http://$address/?end=$end", false, stream_context_create(['http' => ['ignore_errors' => true]]));
$get('fatal');
$before = (int) $get('count');
for ($i = 0; $i < 5; $i++) {
    $get('fatal');
}
$grown = (int) $get('count') - $before;
echo $grown < 20 ? 'flat' : "$grown mappings more", "\n";
?>
--EXPECT--
flat
