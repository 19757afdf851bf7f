--TEST--
exit() in a task ends the group without catch and finally of the others
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
register_shutdown_function(function (): void {
    echo "shutdown\n";
});
socket_group(function (SocketGroup $group): void {
    $group->spawn(function (): void {
        try {
            socket_sleep(100);
        } finally {
            echo "finally\n";
        }
    });
    $group->spawn(function (): void {
        socket_sleep(0);
        exit("exit\n");
    });
});
echo "not reached\n";
?>
--EXPECT--
exit
shutdown
