--TEST--
The number of a special option at another level is a plain int, which the system judges
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE', 'SO_ATTACH_REUSEPORT_CBPF');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([SO_LINGER, SO_RCVTIMEO, SO_BINDTODEVICE, SO_ATTACH_REUSEPORT_CBPF] as $number) {
    var_dump(@socket_set_option($socket, SOL_UDP, $number, 1), socket_last_error($socket));
}
?>
--EXPECT--
bool(false)
int(92)
bool(false)
int(92)
bool(false)
int(92)
bool(false)
int(92)
