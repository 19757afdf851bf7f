--TEST--
PHP's limit of time (set_time_limit()) that is over while a call waits ends the script, then and there
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
!PHP_ZTS || PHP_VERSION_ID < 80300 || skip('another signal');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$calls = [
    fn (Socket $near) => socket_recv_exact($near, $data, 1),
    fn (Socket $near) => socket_recvmmsg($near, $messages, 1, 9, 0, 600),
    fn (Socket $near) => socket_splice($near, $near, 1),
    fn (Socket $near) => socket_send_all($near, str_repeat('x', 1 << 24)),
];
foreach ($calls as $call) {
    [$near, $far] = net_unix_pair();
    $child = net_fork(function () use ($call, $near): void {
        set_time_limit(100);
        $call($near);
    });
    net_wait_until(fn () => str_contains(file_get_contents("/proc/$child/stat"), ') S '));
    posix_kill($child, SIGPROF); // as the system does when the time is over
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wexitstatus($status));
}
?>
--EXPECTF--
Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 5
int(255)

Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 6
int(255)

Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 7
int(255)

Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 8
int(255)
