--TEST--
A failure after the first message is a short count, and the next call meets it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
$name = ['addr' => '127.0.0.1', 'port' => $port];
$messages = [['name' => $name, 'iov' => ['fine']], ['name' => $name, 'iov' => [str_repeat('x', 70000)]]];
var_dump($sent = socket_sendmmsg($a, $messages));
var_dump(socket_last_error($a));
var_dump(socket_sendmmsg($a, array_slice($messages, $sent)));
var_dump(socket_last_error($a) === SOCKET_EMSGSIZE);
?>
--EXPECTF--
int(1)
int(90)

Warning: socket_sendmmsg(): Unable to send messages [90]: Message too long in %s on line %d
bool(false)
bool(true)
