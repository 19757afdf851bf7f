--TEST--
A length that no string can have receives nothing and leaves the data as it is
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_write($one, 'kept');
$data = $address = 'before';
foreach ([0, -1, PHP_INT_MIN, PHP_INT_MAX] as $length) {
    var_dump(socket_recv($two, $data, $length, 0), socket_recvfrom($two, $data, $length, 0, $address));
}
var_dump($data, $address, socket_last_error($two), socket_read($two, 100));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
string(6) "before"
string(6) "before"
int(0)
string(4) "kept"
