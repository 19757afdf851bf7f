--TEST--
A socket that stands twice in an array comes back twice, and counts once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$sockets = array_column($pairs, 0);
$sockets['again'] = $sockets[9];
socket_write($pairs[9][1], 'x');
$none = null;
for ($i = 0; $i < 3; $i++) {
    $read = $sockets;
    var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [9, 'again']);
}
?>
--EXPECT--
int(1)
bool(true)
int(1)
bool(true)
int(1)
bool(true)
