--TEST--
A large buffer and a small message keep and touch no large memory
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function resident(): int
{
    preg_match('/VmRSS:\s+(\d+)/', file_get_contents('/proc/self/status'), $match);
    return (int) $match[1] * 1024;
}
[$a, $b] = net_unix_pair();
$kept = [];
resident();
$usage = memory_get_usage();
$resident = resident();
for ($i = 0; $i < 300; $i++) {
    socket_write($a, str_repeat(chr($i % 256), 100));
    $i % 2 ? $kept[] = socket_read($b, 1 << 20) : socket_recv($b, $kept[], 1 << 20, 0);
}
var_dump(array_sum(array_map('strlen', $kept)));
var_dump(memory_get_usage() - $usage < 100_000, resident() - $resident < 8 << 20);
var_dump(memory_get_peak_usage() - $usage < 4 << 20);
?>
--EXPECT--
int(30000)
bool(true)
bool(true)
bool(true)
