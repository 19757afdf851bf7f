--TEST--
After a fatal error within socket_deadline() shutdown functions connect, and that deadline is not theirs
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
echo preg_replace('/^.*?(?=shutdown)/s', '', child_code(<<<PHP
    // Its queue is full: a connection waits, and its timeout ends it.
    \$listener = socket_create_server('unix://$path', ['backlog' => 0]);
    do {
        \$held[] = @socket_create_connection('unix://$path', 0.0);
    } while (end(\$held));
    register_shutdown_function(function () use (\$listener) {
        echo "shutdown\n";
        var_dump(@socket_create_connection('unix://$path', 0.01));
        var_dump(socket_last_error() === SOCKET_ETIMEDOUT);
    });
    socket_deadline(0.0, function () {
        eval('function twice() {} function twice() {}');
    });
    PHP, [child_library()]));
?>
--EXPECT--
shutdown
bool(false)
bool(true)
ended with 255
