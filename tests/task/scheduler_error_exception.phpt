--TEST--
What wait() throws comes out of the call, and nothing is lost
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

[$socket, $peer] = net_unix_pair();
$scheduler = new AnsweringScheduler(fn () => throw new RuntimeException('thrown by wait()'));
socket_set_scheduler($scheduler);
$read = [$socket];
$write = $except = null;
foreach ([
    'read' => fn () => socket_read($socket, 100),
    'exact' => fn () => socket_recv_exact($socket, $data, 100),
    'select' => fn () => socket_select($read, $write, $except, null),
    'sleep' => fn () => socket_sleep(1),
    'sleep 0' => fn () => socket_sleep(0),
] as $name => $call) {
    try {
        $call();
        echo "nothing was thrown\n";
    } catch (RuntimeException $exception) {
        echo $name, ': ', $exception->getMessage(), "\n";
    }
}
var_dump($read === [$socket]);
socket_write($peer, 'still there');
var_dump(socket_read($socket, 100), socket_last_error($socket));
?>
--EXPECT--
read: thrown by wait()
exact: thrown by wait()
select: thrown by wait()
sleep: thrown by wait()
sleep 0: thrown by wait()
bool(true)
string(11) "still there"
int(0)
