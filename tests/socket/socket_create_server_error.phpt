--TEST--
What cannot be bound is false with one warning; options that do not belong there are refused
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
$server = socket_create_server('127.0.0.1:0');
$before = net_open_descriptors();
var_dump(socket_create_server('127.0.0.1:' . net_port($server)), socket_last_error() === SOCKET_EADDRINUSE);
var_dump(socket_create_server('192.0.2.1:0'), socket_create_server('unix:///no/such/folder/socket'));
var_dump(socket_create_server('127.0.0.1:0', ['dual_stack' => true]));
var_dump(net_open_descriptors() - $before);
$wrong = [['nodelay' => true], ['backlog' => -1], ['backlog' => '5'], ['mode' => 01777], ['mode' => 0600], ['unlink' => true],
    ['unlink' => 1], ['defer_accept' => 0], ['defer_accept' => 1.5], ['reuse_port' => null]];
foreach ($wrong as $options) {
    net_attempt(fn () => socket_create_server('127.0.0.1:0', $options));
}
net_attempt(fn () => socket_create_server('fd://3', ['backlog' => 5]));
net_attempt(fn () => socket_create_server('127.0.0.1'));
?>
--EXPECTF--
socket_create_server(): unable to listen on "tcp://127.0.0.1:%d" [98]: Address already in use
bool(false)
bool(true)
socket_create_server(): unable to listen on "tcp://192.0.2.1:0" [99]: Cannot assign requested address
socket_create_server(): unable to listen on "unix:///no/such/folder/socket" [2]: No such file or directory
bool(false)
bool(false)
socket_create_server(): unable to listen on "tcp://127.0.0.1:0" [92]: Protocol not available
bool(false)
int(0)
ValueError: socket_create_server(): Argument #2 ($options) must not contain the key "nodelay"
ValueError: socket_create_server(): Argument #2 ($options) "backlog" key must be between 0 and 2147483647
TypeError: socket_create_server(): Argument #2 ($options) "backlog" key must be of type int, string given
ValueError: socket_create_server(): Argument #2 ($options) "mode" key must be between 0 and 511
ValueError: socket_create_server(): Argument #2 ($options) "mode" key is for paths of the Unix domain only
ValueError: socket_create_server(): Argument #2 ($options) "unlink" key is for paths of the Unix domain only
TypeError: socket_create_server(): Argument #2 ($options) "unlink" key must be of type bool, int given
ValueError: socket_create_server(): Argument #2 ($options) "defer_accept" key must be between 1 and 2147483647
TypeError: socket_create_server(): Argument #2 ($options) "defer_accept" key must be of type int|bool, float given
TypeError: socket_create_server(): Argument #2 ($options) "reuse_port" key must be of type bool, null given
ValueError: socket_create_server(): Argument #2 ($options) must be empty for an existing descriptor
ValueError: socket_create_server(): Argument #1 ($address) must be an address: the port is missing in "127.0.0.1"
