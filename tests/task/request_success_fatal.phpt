--TEST--
Requests that end by a fatal error leave no descriptor and no stack of a task behind
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_unless_proc();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    if ($_GET['end'] === 'count') {
        exit(count(scandir('/proc/self/fd')) . ' ' . substr_count(file_get_contents('/proc/self/maps'), "\n"));
    }
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $select = function () use ($pair) {
        $read = $pair;
        $none = null;
        socket_select($read, $none, $none, null);
    };
    for ($i = 0; $i < 20; $i++) {
        socket_spawn($select);
        socket_spawn(fn () => (new Fiber(fn () => socket_sleep(1000)))->start());
        socket_spawn(fn () => Fiber::suspend());
        socket_spawn(fn () => null);
    }
    socket_sleep(0);
    $_GET['end'] === 'task' and socket_spawn(fn () => eval('function twice() {} function twice() {}')) and $select();
    eval('function twice() {} function twice() {}');
    PHP);
[, $address] = child_server($router, [child_library()]);
$get = fn (string $end) => file_get_contents("http://$address/?end=$end", false, stream_context_create(['http' => ['ignore_errors' => true]]));
$count = fn () => explode(' ', $get('count'));
array_map($get, ['main', 'task']);
[$descriptors, $maps] = $count();
array_map($get, ['main', 'task', 'main', 'task']);
[$more_descriptors, $more_maps] = $count();
var_dump($more_descriptors - $descriptors, $more_maps - $maps < 20);
?>
--EXPECT--
int(0)
bool(true)
