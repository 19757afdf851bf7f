--TEST--
PHP's limit of time (set_time_limit()) that is over while socket_select() waits ends the script, then and there, with each engine
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

foreach (['poll', 'epoll'] as $engine) {
    @ini_set('sockets_ext.select_engine', $engine) || @ini_set('sockets_ext.select_engine', 'kqueue');
    [$near, $far] = net_unix_pair();
    $child = net_fork(function () use ($near): void {
        set_time_limit(100);
        @socket_select([$near], null, null, null);
    });
    net_wait_until(fn () => net_is_asleep($child));
    posix_kill($child, SIGPROF); // as the system does when the time is over
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wexitstatus($status));
}
?>
--EXPECTF--
Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 9
int(255)

Fatal error: Maximum execution time of 100 seconds exceeded in %s on line 9
int(255)
