--TEST--
A callback of headers that waits while PHP has taken a buffer out for ob_flush(): the buffer is there afterwards
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = __DIR__ . '/wait_success_output_header.router.php';
file_put_contents($router, <<<'PHP'
    <?php
    header_register_callback(fn () => socket_sleep(0));
    socket_spawn(function () {
        ob_start();
        ob_end_clean();
    });
    ob_start(fn (string $text) => "[$text]");
    echo 'flushed';
    ob_flush();
    echo 'after it';
    ob_end_flush();
    echo ob_get_level();
    PHP);
[$server, $address, $log] = child_server($router, [child_library()]);
echo file_get_contents("http://$address/"), "\n";
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/wait_success_output_header.router.php');
?>
--EXPECT--
[flushed][after it]0
