--TEST--
Signal handlers run while a connection is made, which goes on; one that throws ends it, and no descriptor is left
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

[$port, $kept] = names_black_hole('127.0.0.1');
pcntl_async_signals(true);
$calls = 0;
pcntl_signal(SIGUSR1, function () use (&$calls) { $calls++; });
$parent = getmypid();
$before = net_open_descriptors();
$child = net_fork(function () use ($parent) {
    for (;;) {
        usleep(20000);
        posix_kill($parent, SIGUSR1);
    }
});
// On a busy machine several signals may become one.
for ($attempts = 0; $calls < 2 && $attempts < 30; $attempts++) {
    $calls = 0;
    $taken = names_time(fn () => @socket_create_connection("127.0.0.1:$port", 0.3, [], $code), 1000, 1);
}
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
var_dump($calls > 1, $taken >= 299);

net_interrupt(fn () => net_attempt(function () use ($port) {
    net_throw_once('enough');
    socket_create_connection("127.0.0.1:$port", 30);
}));
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
bool(true)
bool(true)
Exception: enough
int(0)
