--TEST--
Urgent data between the lines does not break them
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'ab');
socket_send($client, '!', 1, MSG_OOB);
socket_write($client, "cd\nnext\n");
net_wait_until(fn () => @socket_recv($server, $data, 1, MSG_OOB | MSG_PEEK) === 1);
echo net_visible(socket_read($server, 100, PHP_NORMAL_READ)), "\n";
echo net_visible(socket_read($server, 100, PHP_NORMAL_READ)), "\n";
?>
--EXPECT--
"abcd\n"
"next\n"
