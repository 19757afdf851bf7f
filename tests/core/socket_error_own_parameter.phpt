--TEST--
To the functions of the module a Socket is no text: neither data nor a host, as in ext/sockets
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
net_attempt(fn () => socket_write($a, $b));
net_attempt(fn () => socket_send($a, $b, 1, 0));
net_attempt(fn () => socket_sendto($a, $b, 1, 0, 'path'));
net_attempt(fn () => socket_connect($a, $b));
net_attempt(fn () => socket_addrinfo_lookup($a));
net_attempt(fn () => socket_send_all($a, $b));
net_attempt(fn () => socket_sendmsg($a, ['iov' => [$b]]));
net_attempt(fn () => socket_writev($a, [$b]));
var_dump(strlen("$a") > 0, socket_recv($b, $data, 1, MSG_DONTWAIT), $data);
?>
--EXPECT--
TypeError: socket_write(): Argument #2 ($data) must be of type string, Socket given
TypeError: socket_send(): Argument #2 ($data) must be of type string, Socket given
TypeError: socket_sendto(): Argument #2 ($data) must be of type string, Socket given
TypeError: socket_connect(): Argument #2 ($address) must be of type string, Socket given
TypeError: socket_addrinfo_lookup(): Argument #1 ($host) must be of type ?string, Socket given
TypeError: socket_send_all(): Argument #2 ($data) must be of type string, Socket given
Error: Object of class Socket could not be converted to string
Error: Object of class Socket could not be converted to string
bool(true)
bool(false)
NULL
