--TEST--
A request waits for its tasks also after one of the same process has ended by an error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    socket_spawn(function () {
        socket_sleep(0.001);
        echo "the task has ended\n";
    });
    socket_sleep(0);
    match ($_GET['end']) {
        'fatal' => eval('function twice() {} function twice() {}'),
        'uncaught' => throw new DomainException(),
        'normal' => null,
    };
    PHP);
[, $address] = child_server($router, [child_library()]);
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
foreach (['normal', 'fatal', 'normal', 'uncaught', 'uncaught', 'normal'] as $end) {
    $page = file_get_contents("http://$address/?end=$end", false, $context);
    echo "$end: ", str_contains($page, 'the task has ended') ? 'waited' : 'not waited', "\n";
}
?>
--EXPECT--
normal: waited
fatal: not waited
normal: waited
uncaught: not waited
uncaught: not waited
normal: waited
