--TEST--
Writing to a socket without a peer warns
--EXTENSIONS--
sockets
--FILE--
<?php
$tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([$tcp, $udp, $unix] as $socket) {
    var_dump(socket_write($socket, 'x'));
    var_dump(socket_send($socket, 'x', 1, 0));
}
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)

Warning: socket_send(): Unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)

Warning: socket_write(): unable to write to socket [89]: Destination address required in %s on line %d
bool(false)

Warning: socket_send(): Unable to write to socket [89]: Destination address required in %s on line %d
bool(false)

Warning: socket_write(): unable to write to socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)

Warning: socket_send(): Unable to write to socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
