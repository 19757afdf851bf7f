--TEST--
What runs after the end of the request, such as methods of streams that PHP closes then, gets an Error for tasks
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
    final class Late
    {
        public $context;

        public function stream_open(): bool
        {
            return true;
        }

        public function stream_close(): void
        {
            foreach (['socket_spawn', 'socket_group', 'socket_deadline'] as $name) {
                try {
                    $name(...$name === 'socket_deadline' ? [1, strlen(...)] : [fn () => 1]);
                } catch (Error $error) {
                    file_put_contents($_SERVER['SCRIPT_FILENAME'], "\n// $name(): {$error->getMessage()}", FILE_APPEND);
                }
            }
            socket_sleep(0.0);
        }
    }
    stream_wrapper_register('late', Late::class);
    isset($_GET['task']) && socket_spawn(fn () => 1);
    $GLOBALS['stream'] = $stream = fopen('late://', 'r');
    $GLOBALS['cycle'] = [&$GLOBALS['cycle'], $stream];
    echo socket_spawn(fn () => 'a request')->join(), "\n";
    PHP);
[, $address] = child_server($router, [child_library()]);
for ($i = 0; $i < 3; $i++) {
    echo file_get_contents("http://$address/?task=1");
}
echo implode("\n", array_unique(preg_grep('/^\/\/ /', explode("\n", file_get_contents($router))))), "\n";
?>
--EXPECT--
a request
a request
a request
// socket_spawn(): No tasks: the request has ended
// socket_group(): No tasks: the request has ended
// socket_deadline(): No tasks: the request has ended
