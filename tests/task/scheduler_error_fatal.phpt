--TEST--
Requests with a scheduler that end by a fatal error leave no descriptor behind
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_unless_proc();
skip_without_tmpfile();
PHP_VERSION_ID < 80600 or skip('PHP 8.6.0RC3 does not show a fatal error of a fiber');
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, '<?php require ' . var_export(__DIR__ . '/../include/scheduler.inc', true) . ';' . <<<'PHP'

    if ($_SERVER['REQUEST_URI'] === '/count') {
        exit((string) count(scandir('/proc/self/fd')));
    }
    $scheduler = new FiberScheduler();
    socket_set_scheduler($scheduler);
    for ($i = 0; $i < 20; $i++) {
        socket_spawn(fn () => socket_sleep(1000));
    }
    socket_spawn(fn () => eval('function twice() {} function twice() {}'));
    $scheduler->run();
    PHP);
[, $address] = child_server($router, [child_library()]);
$get = fn (string $path) => file_get_contents("http://$address/$path", false, stream_context_create(['http' => ['ignore_errors' => true]]));
$get('fatal');
$before = $get('count');
echo strpbrk($get('fatal') . $get('fatal'), 'C') ? 'fatal errors' : 'none', "\n";
var_dump($get('count') - $before);
?>
--EXPECT--
fatal errors
int(0)
