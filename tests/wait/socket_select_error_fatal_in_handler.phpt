--TEST--
A fatal error in the handler of a signal that comes while socket_select() waits ends the script, then and there, with each engine
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
foreach (['poll', 'epoll'] as $engine) {
    @ini_set('sockets_ext.select_engine', $engine) || @ini_set('sockets_ext.select_engine', 'kqueue');
    [$near, $far] = net_unix_pair();
    $child = net_fork(fn () => [@socket_select([$near], null, null, null), print("it went on\n")]);
    net_wait_until(fn () => net_is_asleep($child));
    posix_kill($child, SIGUSR1);
    pcntl_waitpid($child, $status);
    echo $engine, ' ', pcntl_wexitstatus($status), "\n";
}
?>
--EXPECTF--
Fatal error: Cannot use %s in %s on line 1
poll 255

Fatal error: Cannot use %s in %s on line 1
epoll 255
