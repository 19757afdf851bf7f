--TEST--
With room for one byte, each byte is a line, and is waited for as any line is
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$reader, $writer] = net_unix_pair();
socket_write($writer, "a\n\r");
for ($i = 0; $i < 3; $i++) {
    echo json_encode(socket_read($reader, 1, PHP_NORMAL_READ)), "\n";
}
socket_set_option($reader, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 10000]);
var_dump(@socket_read($reader, 1, PHP_NORMAL_READ), socket_last_error($reader) === SOCKET_EAGAIN);
socket_set_nonblock($reader);
socket_clear_error($reader);
var_dump(@socket_read($reader, 1, PHP_NORMAL_READ), socket_last_error($reader) === SOCKET_EAGAIN);
socket_close($writer);
var_dump(socket_read($reader, 1, PHP_NORMAL_READ));
socket_set_block($reader);
var_dump(@socket_read($reader, 1, PHP_NORMAL_READ), socket_last_error($reader) === SOCKET_ECONNRESET);
?>
--EXPECT--
"a"
"\n"
"\r"
bool(false)
bool(true)
bool(false)
bool(true)
string(0) ""
bool(false)
bool(true)
