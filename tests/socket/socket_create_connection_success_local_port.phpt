--TEST--
Attempts that run at a time connect from one local port: an address that does not answer does not keep the next one from it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

/* The system gives the one that is nearest to 127.0.0.1 first. */
names_enter("127.0.0.2 holes.invalid\n127.0.16.1 holes.invalid\n");
[$listener, $port] = names_listener('127.0.16.1');
$kept = names_black_hole('127.0.0.2', $port);

/* A port that nobody uses, and that no other process gets meanwhile: both sockets have SO_REUSEADDR. */
$holder = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($holder, SOL_SOCKET, SO_REUSEADDR, 1);
socket_bind($holder, '127.0.0.1', 0);
$own = net_port($holder);
$socket = socket_create_connection("holes.invalid:$port", 30, ['bind' => "127.0.0.1:$own", 'delay' => 0.01]);
socket_getpeername(socket_accept($listener), $address, $from);
var_dump($socket instanceof Socket, $address, $from === $own);
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
