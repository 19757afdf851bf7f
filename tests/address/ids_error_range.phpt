--TEST--
Port ids, context ids and their numbers are decimal and have 32 bits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK', 'AF_VSOCK');
skip_below_64_bits();
if (@socket_create(AF_VSOCK, SOCK_STREAM, 0) === false) {
    skip('this kernel has no AF_VSOCK');
}
?>
--FILE--
<?php
$sockets = [socket_create(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), socket_create(AF_VSOCK, SOCK_STREAM, 0)];
foreach ($sockets as $socket) {
    foreach (['', 'lo', '1x', ' 1', '0x1', '01', '-1', '4294967296', "1\0"] as $text) {
        foreach (['socket_bind', 'socket_connect'] as $function) {
            try {
                $function($socket, $text, 1);
                echo "$function($text)\n";
            } catch (ValueError $error) {
                $texts[$error->getMessage()] = true;
            }
        }
    }
    foreach ([-1, 4294967296] as $number) {
        foreach ([fn () => socket_bind($socket, '1', $number), fn () => socket_connect($socket, '1', $number),
            fn () => socket_sendto($socket, '', 0, 0, '1', $number)] as $call) {
            try {
                $call();
                echo "$number\n";
            } catch (ValueError $error) {
                $texts[$error->getMessage()] = true;
            }
        }
    }
}
echo implode("\n", array_keys($texts)), "\n";
try {
    socket_connect($sockets[1], '1');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
socket_bind(): Argument #2 ($address) must be a port id between 0 and 4294967295
socket_connect(): Argument #2 ($address) must be a port id between 0 and 4294967295
socket_bind(): Argument #3 ($port) must be between 0 and 4294967295
socket_connect(): Argument #3 ($port) must be between 0 and 4294967295
socket_sendto(): Argument #6 ($port) must be between 0 and 4294967295
socket_bind(): Argument #2 ($address) must be a context id between 0 and 4294967295
socket_connect(): Argument #2 ($address) must be a context id between 0 and 4294967295
socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_VSOCK
