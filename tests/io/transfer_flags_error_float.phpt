--TEST--
A float where the flags stand is a TypeError, without strict types too: 0.1.0 had the timeout there
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$three, $four] = net_unix_pair();
socket_write($two, 'abc');
// Those that would be flags, those that would be others than are taken, and those that are no int.
foreach ([64.0, 2.0, 5.0, 0.5, INF] as $timeout) {
    net_attempt(fn () => socket_send_all($one, 'x', $timeout));
    net_attempt(fn () => socket_recv_exact($one, $data, 3, $timeout));
    net_attempt(fn () => socket_splice($one, $three, 3, $timeout));
    net_attempt(fn () => socket_sendmmsg($one, [['iov' => ['x']]], $timeout));
    net_attempt(fn () => socket_recvmmsg($one, $messages, 1, 3, $timeout));
    net_attempt(fn () => socket_sendfile($one, STDIN, 0, 1, $timeout));
}

var_dump(socket_send_all($two, 'd', timeout: 1.0), socket_recv_exact($one, $data, 4, timeout: 1.0), $data);
var_dump(socket_send_all($two, 'd', '0', 1), socket_recv_exact($one, $data, 1, '0', 1));
socket_set_nonblock($two);
var_dump(socket_recv($two, $data, 1, 0));
?>
--EXPECT--
TypeError: socket_send_all(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recv_exact(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_splice(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_sendmmsg(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recvmmsg(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_sendfile(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_send_all(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recv_exact(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_splice(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_sendmmsg(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recvmmsg(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_sendfile(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_send_all(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recv_exact(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_splice(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_sendmmsg(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recvmmsg(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_sendfile(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_send_all(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recv_exact(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_splice(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_sendmmsg(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recvmmsg(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_sendfile(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_send_all(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recv_exact(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_splice(): Argument #4 ($flags) must be of type int, float given
TypeError: socket_sendmmsg(): Argument #3 ($flags) must be of type int, float given
TypeError: socket_recvmmsg(): Argument #5 ($flags) must be of type int, float given
TypeError: socket_sendfile(): Argument #5 ($flags) must be of type int, float given
int(1)
int(4)
string(4) "abcd"
int(1)
int(1)
bool(false)
