--TEST--
An empty packet of SOCK_SEQPACKET is a line of no bytes, not the end of the connection
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip other systems may not tell an empty packet from the end');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_SEQPACKET);
foreach (['socket_set_block', 'socket_set_nonblock'] as $set_mode) {
    $set_mode($two);
    socket_send($one, '', 0, 0);
    var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two));
}
socket_set_block($two);
socket_send($one, '', 0, 0);
socket_write($one, "last\n");
socket_close($one);
for ($i = 0; $i < 2; $i++) {
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
}
var_dump(@socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_ECONNRESET);
?>
--EXPECT--
string(0) ""
int(0)
string(0) ""
int(0)
""
"last\n"
bool(false)
bool(true)
