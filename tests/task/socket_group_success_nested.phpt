--TEST--
A task of a group spawns more of them, and has a group of its own
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
socket_group(function (SocketGroup $group): void {
    $group->spawn(function () use ($group): void {
        socket_group(function (SocketGroup $inner): void {
            $inner->spawn(function (): void {
                socket_sleep(0.001);
                echo "inner\n";
            });
        });
        $group->spawn(function (): void {
            socket_sleep(0.001);
            echo "spawned by a task\n";
        });
    });
    echo "body\n";
});
echo "end\n";
?>
--EXPECT--
body
inner
spawned by a task
end
