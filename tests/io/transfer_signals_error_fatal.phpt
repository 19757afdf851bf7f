--TEST--
A fatal error in the handler of a signal that comes while a call waits ends the script, then and there
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function (): void {
    eval('class self {}'); // nothing catches that
});
$calls = [
    'recv_exact' => fn (Socket $near) => socket_recv_exact($near, $data, 1),
    'recvmmsg' => fn (Socket $near) => socket_recvmmsg($near, $messages, 1, 9, 0, 600),
    'splice' => fn (Socket $near) => socket_splice($near, $near, 1),
    'sendfile' => fn (Socket $near) => socket_sendfile($near, fopen('/dev/zero', 'r')),
];
foreach ($calls as $name => $call) {
    [$near, $far] = net_unix_pair();
    $child = net_fork(fn () => [$call($near), print("it went on\n")]);
    net_wait_until(fn () => str_contains(file_get_contents("/proc/$child/stat"), ') S '));
    posix_kill($child, SIGUSR1);
    pcntl_waitpid($child, $status);
    echo $name, ' ', pcntl_wexitstatus($status), "\n";
}
?>
--EXPECTF--
Fatal error: Cannot use %s in %s on line 1
recv_exact 255

Fatal error: Cannot use %s in %s on line 1
recvmmsg 255

Fatal error: Cannot use %s in %s on line 1
splice 255

Fatal error: Cannot use %s in %s on line 1
sendfile 255
