--TEST--
socket_create_connection() lets others run while it tries addresses, and the first that is connected is returned
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
skip_without_tasks();
names_skip_unless();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter("127.0.0.2 several.invalid\n127.0.0.3 several.invalid\n127.0.16.1 several.invalid\n");
[$listener, $port] = names_listener('127.0.16.1', 0, 64);
$holes = [names_black_hole('127.0.0.2', $port), names_black_hole('127.0.0.3', $port)];
$ticks = 0;
$ticker = socket_spawn(function () use (&$ticks) {
    for (;;) {
        socket_sleep(0); // a busy machine may be late with other times
        $ticks++;
    }
});
$before = net_open_descriptors();
$tasks = [];
for ($i = 0; $i < 5; $i++) {
    $tasks[] = socket_spawn(fn () => socket_create_connection("several.invalid:$port", 30, ['delay' => 0.05]));
}
foreach ($tasks as $i => $task) {
    socket_getpeername($task->join(), $address);
    $addresses[$address] = true;
}
unset($task, $tasks);
$ticker->cancel();
var_dump(array_keys($addresses), $ticks >= 3, net_open_descriptors() - $before <= 2);
?>
--EXPECT--
array(1) {
  [0]=>
  string(10) "127.0.16.1"
}
bool(true)
bool(true)
