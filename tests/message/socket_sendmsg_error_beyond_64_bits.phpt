--TEST--
A number that is too large does not turn into another one
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([2.0 ** 64 + 4096, '18446744073709555712', '1e20', -2.0 ** 64, NAN] as $port) {
    var_dump(@socket_sendmsg($socket, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x']]));
    echo strstr(error_get_last()['message'], 'port'), "\n";
}
?>
--EXPECT--
bool(false)
port): given PHP integer is out of bounds for an unsigned 16-bit integer
bool(false)
port): given PHP integer is out of bounds for an unsigned 16-bit integer
bool(false)
port): given PHP integer is out of bounds for an unsigned 16-bit integer
bool(false)
port): given PHP integer is out of bounds for an unsigned 16-bit integer
bool(false)
port): given PHP integer is out of bounds for an unsigned 16-bit integer
