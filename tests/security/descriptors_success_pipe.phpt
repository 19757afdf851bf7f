--TEST--
While socket_splice() has a pipe open, and at any other moment, what it opened is closed in programs that are started
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_unless_fork();
ob_start();
phpinfo(INFO_MODULES);
if (!preg_match('/Optional system calls in use => .*splice/', ob_get_clean())) {
    skip('no splice(2)');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$in, $from] = net_tcp_pair();
[$to, $peer] = net_tcp_pair();
socket_set_option($to, SOL_SOCKET, SO_SNDBUF, 1 << 20);
$child = pcntl_fork();
if ($child === 0) {
    socket_splice($from, $to, PHP_INT_MAX);
    posix_kill(getmypid(), SIGKILL);
}
socket_set_nonblock($in);
$pipes = fn (): array => array_filter(
    array_map(fn (string $fd) => @readlink("/proc/$child/fd/$fd") . ' ' . @file_get_contents("/proc/$child/fdinfo/$fd"),
        scandir("/proc/$child/fd")),
    fn (string $text) => str_starts_with($text, 'pipe:')
);
$own = array_map(fn (string $text) => strtok($text, ' '), $pipes());
$found = [];
$is_there = net_wait_until(function () use ($in, $pipes, $own, &$found): bool {
    @socket_write($in, str_repeat('x', 65536));
    $found = array_filter($pipes(), fn (string $text) => !in_array(strtok($text, ' '), $own, true));
    return count($found) === 2;
});
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
var_dump($is_there);
foreach ($found as $text) {
    preg_match('/flags:\s*(\d+)/', $text, $match);
    var_dump((octdec($match[1]) & 02000000) !== 0);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
