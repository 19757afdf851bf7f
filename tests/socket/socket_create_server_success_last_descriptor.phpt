--TEST--
A server that may remove a stale file needs no more descriptors than one that locks nothing
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$held = [];
net_limit_descriptors(max(array_map('intval', scandir('/proc/self/fd'))) + 4);
while (($file = @fopen('/dev/null', 'r')) !== false) {
    $held[] = $file;
}
var_dump(@socket_create_server("unix://$path", ['unlink' => true]), socket_last_error() === SOCKET_EMFILE);
foreach ([1, 2] as $free) {
    // The second time the file of the first is stale, which another socket checks.
    array_pop($held);
    $server = socket_create_server("unix://$path", ['unlink' => true]);
    var_dump(get_debug_type($server));
    $server = null;
}
?>
--EXPECT--
bool(false)
bool(true)
string(6) "Socket"
string(6) "Socket"
