--TEST--
A task that ends the script after the main script has: shutdown functions run
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


foreach (['exit("exit\n")', 'eval("function twice() {} function twice() {}")'] as $end) {
    echo preg_replace('/^(?!exit).*?(?=shutdown)/s', '', child_code(<<<PHP
        register_shutdown_function(fn () => print("shutdown\n"));
        \$last = socket_spawn(function () {
            socket_sleep(0.001);
            $end;
        });
        socket_spawn(function () {
            try {
                socket_sleep(1000);
            } finally {
                echo "finally\n";
            }
        });
        PHP, [child_library()])), "--\n";
}
?>
--EXPECT--
exit
shutdown
--
shutdown
ended with 255
--
