--TEST--
SocketGroup::cancel() cancels its tasks, not its body
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
echo socket_group(function (SocketGroup $group): string {
    for ($i = 0; $i < 2; $i++) {
        $group->spawn(function () use ($i): void {
            try {
                socket_sleep(100);
            } catch (SocketCancelledError $error) {
                echo "task $i: ", $error->getPrevious()->getMessage(), "\n";
            }
        });
    }
    socket_sleep(0);
    $group->cancel(new Exception('enough'));
    socket_sleep(0.001);
    echo count($group), " left\n";
    $group->spawn(function (): void {
        echo "another\n";
    });
    return "returned\n";
});
?>
--EXPECT--
task 0: enough
task 1: enough
0 left
another
returned
