--TEST--
An accepted socket is closed in programs that this one starts, a connecting one is not
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** @return array<int, bool> whether each descriptor is closed on exec */
function close_on_exec(): array
{
    $flags = [];
    foreach (scandir('/proc/self/fdinfo') as $fd) {
        if (preg_match('/^flags:\s+(\d+)/m', (string) @file_get_contents("/proc/self/fdinfo/$fd"), $match)) {
            $flags[$fd] = (bool) (octdec($match[1]) & 02000000);
        }
    }
    return $flags;
}
[$listener, $port] = net_tcp_listener();
$before = close_on_exec();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$between = close_on_exec();
$accepted = socket_accept($listener);
var_dump(array_values(array_diff_key($between, $before)), array_values(array_diff_key(close_on_exec(), $between)));
?>
--EXPECT--
array(1) {
  [0]=>
  bool(false)
}
array(1) {
  [0]=>
  bool(true)
}
