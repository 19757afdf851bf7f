--TEST--
A fatal error while a task closes a stream leaves no descriptor open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_without_tmpfile();
if (!is_dir('/proc/self/fd')) die('skip no /proc/self/fd');
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    final class Waiting extends php_user_filter
    {
        public function filter($in, $out, &$consumed, bool $closing): int
        {
            socket_sleep(600);
            return PSFS_PASS_ON;
        }

        public function __toString(): string
        {
            try {
                socket_sleep(600);
            } finally {
                socket_sleep(600);
            }
        }
    }

    echo count(scandir('/proc/self/fd'));
    stream_filter_register('waiting', Waiting::class);
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $stream = $_GET['what'] === 'file' ? tmpfile() : $near;
    if ($_GET['what'] === 'used') {
        socket_spawn(fn () => fputcsv($stream, [new Waiting()], escape: ''));
        socket_sleep(0);
    } else {
        stream_filter_append($stream, 'waiting', STREAM_FILTER_WRITE);
    }
    socket_spawn(fn () => fclose($stream));
    socket_sleep(0);
    ob_start();
    eval('function twice() {} function twice() {}');
    PHP);
[, $address] = child_server($router, [child_library()], ['sockets_ext.task_streams' => '1']);
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
foreach (['file', 'socket', 'used'] as $what) {
    $counts = [];
    for ($i = 0; $i < 4; $i++) {
        $counts[] = (int) file_get_contents("http://$address/?what=$what", false, $context);
    }
    echo "$what: ", count(array_unique($counts)) === 1 ? 'none' : json_encode($counts), "\n";
}
?>
--EXPECT--
file: none
socket: none
used: none
