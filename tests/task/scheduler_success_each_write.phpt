--TEST--
With a scheduler each call that writes gives its wait to wait(), until all is written
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/scheduler.inc';

[$socket, $peer] = net_unix_pair();
socket_set_nonblock($peer);
$scheduler = new AnsweringScheduler(function () use ($peer, &$got) {
    while (($data = @socket_read($peer, 1 << 20)) !== false && $data !== '') {
        $got .= $data;
    }
    return [0];
});
socket_set_scheduler($scheduler);
$data = random_bytes(4 << 20);
$file = tmpfile();
fwrite($file, $data);
foreach ([
    'write' => fn () => socket_write($socket, $data),
    'send' => fn () => socket_send($socket, $data, strlen($data), 0),
    'sendmsg' => fn () => socket_sendmsg($socket, ['iov' => [$data]]),
    'writev' => fn () => socket_writev($socket, [$data]),
    'send_all' => fn () => socket_send_all($socket, $data),
    'sendmmsg' => fn () => socket_sendmmsg($socket, [['iov' => [$data]]]) === 1 ? strlen($data) : 0,
    'sendfile' => fn () => socket_sendfile($socket, $file, 0),
] as $name => $call) {
    $got = '';
    $sent = $call();
    $log = preg_replace('/, timeout \S+$/', '', array_unique($scheduler->log));
    $scheduler->report();
    ($scheduler->answer)();
    echo $name, $sent === strlen($data) && $got === $data ? ' all of it' : ' not all', ' after ', implode(array_unique($log)), "\n";
}
?>
--EXPECT--
write all of it after write
send all of it after write
sendmsg all of it after write
writev all of it after write
send_all all of it after write
sendmmsg all of it after write
sendfile all of it after write
