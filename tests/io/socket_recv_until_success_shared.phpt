--TEST--
What socket_recv_until() has not returned is seen by select and other calls; records of any size come whole
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
mt_srand(1);
$records = [];
for ($i = 0; $i < 200; $i++) {
    $records[] = str_repeat(chr(97 + $i % 26), mt_rand(0, 3) ? mt_rand(0, 600) : mt_rand(0, 300000)) . '<end>';
}
$child = net_fork(function () use ($left, $records) {
    foreach (str_split(implode($records), 7919) as $piece) {
        socket_send_all($left, $piece);
    }
});
$wrong = 0;
foreach ($records as $record) {
    $wrong += socket_recv_until($right, $data, '<end>', 400000, 0, 30) !== strlen($record) || $data !== $record;
}
pcntl_waitpid($child, $status);
var_dump($wrong);
socket_write($left, 'first<end>second');
socket_recv_until($right, $data, '<end>', 100);
var_dump(net_wait_readable($right, 0), socket_read($right, 100));
?>
--EXPECT--
int(0)
bool(true)
string(6) "second"
