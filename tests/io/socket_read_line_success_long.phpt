--TEST--
A line may be far longer than what one look shows
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([511, 512, 513, 2559, 2560, 2561, 300000] as $length) {
    [$one, $two] = net_unix_pair();
    $line = str_repeat('x', $length - 1) . "\n";
    $child = net_fork(function () use ($one, $line): void {
        for ($sent = 0; $sent < strlen($line); $sent += socket_write($one, substr($line, $sent)));
        socket_write($one, "next\n");
    });
    var_dump(socket_read($two, 1 << 20, PHP_NORMAL_READ) === $line, socket_read($two, 100, PHP_NORMAL_READ));
    pcntl_waitpid($child, $status);
}
?>
--EXPECT--
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
bool(true)
string(5) "next
"
