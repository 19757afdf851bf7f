--TEST--
socket_select() in tasks waits for any of its sockets or its time, while others run
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

[$near, $far] = net_unix_pair();
[$silent, $peer] = net_unix_pair();
$select = function (?int $seconds, int $microseconds) use ($near, $silent) {
    $read = ['a' => $silent, 'b' => $near];
    $write = $except = null;
    $count = socket_select($read, $write, $except, $seconds, $microseconds);
    return [$count, array_keys($read)];
};
echo json_encode(socket_spawn($select, 0, 0)->join()), "\n";
echo json_encode(socket_spawn($select, 0, 2000)->join()), "\n";
$tasks = [socket_spawn($select, null, 0), socket_spawn($select, 60, 0)];
socket_sleep(0);
socket_write($far, 'data');
echo json_encode([$tasks[0]->join(), $tasks[1]->join()]), "\n";
var_dump(socket_read($near, 100));
?>
--EXPECT--
[0,[]]
[0,[]]
[[1,["b"]],[1,["b"]]]
string(4) "data"
