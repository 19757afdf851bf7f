--TEST--
Tasks end before the shutdown functions that were registered before the first of them, which keep their order and their names
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
register_shutdown_function(fn () => print("first\n"));
if (extension_loaded('session')) {
    ini_set('session.use_cookies', '0');
    ini_set('session.cache_limiter', '');
    $handler = new class extends SessionHandler {
        public function open(string $path, string $name): bool
        {
            return true;
        }
        public function close(): bool
        {
            return true;
        }
    };
    /* Registered under a name, and then removed by it. */
    session_set_save_handler($handler, true);
    session_set_save_handler($handler, false);
}
register_shutdown_function(fn () => print("second\n"));
socket_spawn(function () {
    register_shutdown_function(fn () => print("third, of the task\n"));
    socket_sleep(0.001);
    echo "task\n";
});
register_shutdown_function(fn () => print("fourth\n"));
socket_sleep(0);
echo "main\n";
?>
--EXPECT--
main
task
first
second
fourth
third, of the task
