--TEST--
With a scheduler socket_select() gives all its sockets to wait(), each once, and answers as ever
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/scheduler.inc';

for ($i = 0; $i < 100; $i++) {
    [$sockets["s$i"], $peers["s$i"]] = net_unix_pair();
}
$scheduler = new AnsweringScheduler(function (array $waits) use ($sockets, $peers, &$all) {
    $all = [count($waits), array_is_list($waits), array_column($waits, 'socket') === array_values($sockets)];
    socket_write($peers['s7'], 'x');
    socket_write($peers['s42'], 'x');
    return [42, 42, 3];
});
socket_set_scheduler($scheduler);
$read = $sockets;
$write = [];
$except = ['s1' => $sockets['s1']];
var_dump(socket_select($read, $write, $except, null), array_keys($read), $write, $except);
var_dump($all === [100, true, true]);
$log = explode(' | ', $scheduler->report());
var_dump($log[0], $log[1], count($log));

// What is ready already, and what must not wait, is not given to wait().
$read = $sockets;
$write = [$sockets['s1']];
var_dump(socket_select($read, $write, $except, null), socket_select($read, $write, $except, 0), $scheduler->report());
?>
--EXPECT--
int(2)
array(2) {
  [0]=>
  string(2) "s7"
  [1]=>
  string(3) "s42"
}
array(0) {
}
array(0) {
}
bool(true)
string(4) "read"
string(11) "read urgent"
int(100)
int(3)
int(3)
string(0) ""
