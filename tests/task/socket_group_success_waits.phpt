--TEST--
socket_group() returns what its body returns, when all tasks have ended
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
    for ($i = 1; $i <= 3; $i++) {
        $group->spawn(function (int $i): void {
            for ($turns = $i; $turns < 4; $turns++) {
                socket_sleep(0);
            }
            echo "task $i\n";
        }, $i);
    }
    echo count($group), " tasks\n";
    return "the result\n";
});
echo socket_group(fn() => "no task\n");
?>
--EXPECT--
3 tasks
task 3
task 2
task 1
the result
no task
