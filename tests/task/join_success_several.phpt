--TEST--
SocketTask::join(): all that wait for a task get what it returned, also after its end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$result = (object) ['value' => 42];
$task = socket_spawn(function () use ($result) {
    socket_sleep(0);
    return $result;
});
$joiners = [];
for ($i = 0; $i < 3; $i++) {
    $joiners[] = socket_spawn(fn () => $task->join());
}
foreach ($joiners as $joiner) {
    var_dump($joiner->join() === $result);
}
var_dump($task->join() === $result, $task->join(0) === $result);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
