--TEST--
A connection that is refused is false, with one warning, the error of the last address, and no descriptor left
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

set_error_handler(fn (int $level, string $text) => print("$text\n"));
[$socket, $port] = net_tcp_listener();
socket_close($socket);
$path = net_unix_path();
$before = net_open_descriptors();
foreach (["tcp://127.0.0.1:$port", "unix://$path", 'tcp://255.255.255.255:1'] as $address) {
    $code = null;
    var_dump(socket_create_connection($address, 5, [], $code), $code === socket_last_error(), $code);
}
var_dump(net_open_descriptors() - $before);
?>
--EXPECTF--
socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [111]: Connection refused
bool(false)
bool(true)
int(111)
socket_create_connection(): unable to connect to "unix://%s" [2]: No such file or directory
bool(false)
bool(true)
int(2)
socket_create_connection(): unable to connect to "tcp://255.255.255.255:1" [101]: Network is unreachable
bool(false)
bool(true)
int(101)
int(0)
