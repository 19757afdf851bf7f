--TEST--
A timeout of more seconds than 32 bits hold does not become a short one
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    foreach ([0x100000001, 2.0 ** 32 + 1, '4294967297'] as $seconds) {
        var_dump(socket_set_option($socket, SOL_SOCKET, $option, ['sec' => $seconds, 'usec' => 0]));
        var_dump(socket_get_option($socket, SOL_SOCKET, $option)['sec'] >= 0x7fffffff);
    }
}
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 0x100000001]));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
