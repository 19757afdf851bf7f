--TEST--
A message of a SOCK_SEQPACKET connection is read whole
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_SEQPACKET);
socket_write($one, "a\nb\n");
socket_write($one, 'no terminator');
socket_close($one);
for ($i = 0; $i < 2; $i++) {
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
}
var_dump(@socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_ECONNRESET);
socket_set_nonblock($two);
var_dump(socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"a\nb\n"
"no terminator"
bool(false)
bool(true)
string(0) ""
