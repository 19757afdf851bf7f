--TEST--
A line takes no more memory than its bytes, whatever the length
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$lines = [];
$before = memory_get_usage();
for ($i = 0; $i < 10; $i++) {
    socket_write($one, "ab\n");
    $lines[] = socket_read($two, 1 << 20, PHP_NORMAL_READ);
}
var_dump(memory_get_usage() - $before < 4096, strlen(implode($lines)));
?>
--EXPECT--
bool(true)
int(30)
