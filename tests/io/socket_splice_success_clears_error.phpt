--TEST--
socket_splice() that moves a part clears the last error of both sockets, but for the one that says why it has ended
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$from, $writer] = net_unix_pair();
[$to, $reader] = net_unix_pair();
foreach ([$from, $to] as $socket) {
    @socket_set_option($socket, SOL_SOCKET, 9999, 1);
    var_dump(socket_last_error($socket) === SOCKET_ENOPROTOOPT);
}
/* The source ends. */
socket_write($writer, 'some');
socket_close($writer);
var_dump(socket_splice($from, $to, 100, 0, 5), socket_last_error($from), socket_last_error($to));

/* The time is up. */
[$from, $writer] = net_unix_pair();
@socket_set_option($to, SOL_SOCKET, 9999, 1);
socket_write($writer, 'more');
var_dump(socket_splice($from, $to, 100, 0, 0.01), socket_last_error($from) === SOCKET_ETIMEDOUT, socket_last_error($to));
var_dump(socket_read($reader, 100));
?>
--EXPECT--
bool(true)
bool(true)
int(4)
int(0)
int(0)
int(4)
bool(true)
int(0)
string(8) "somemore"
