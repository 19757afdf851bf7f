--TEST--
A non-blocking socket gives what there is of a line
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_nonblock($two);
socket_write($one, 'part');
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_EAGAIN);
socket_write($one, " two\nline");
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "part"
bool(true)
" two\n"
string(4) "line"
bool(false)
