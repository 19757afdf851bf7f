--TEST--
With MSG_TRUNC the string has at most $length bytes, and the real size is returned
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
foreach ([10, 3999, 4000, 5000] as $length) {
    socket_write($one, str_repeat('x', 4000));
    var_dump(socket_recv($two, $data, $length, MSG_TRUNC), $data === str_repeat('x', min($length, 4000)));
}
?>
--EXPECT--
int(4000)
bool(true)
int(4000)
bool(true)
int(4000)
bool(true)
int(4000)
bool(true)
