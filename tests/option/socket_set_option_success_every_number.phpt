--TEST--
Every number at every level takes or refuses any form of value
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
$pair = [];
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
$makers = [fn () => socket_create(AF_INET, SOCK_STREAM, 0), fn () => socket_create(AF_INET, SOCK_DGRAM, 0), fn () => $pair[0],
    fn () => socket_create(AF_INET6, SOCK_STREAM, 0), fn () => socket_create(AF_INET6, SOCK_DGRAM, 0)];
$values = [1, -1, 'lo', "\0", str_repeat('x', 300), [], [0], ['sec' => 1, 'usec' => 0], null, 1.5];
$outcomes = [];
foreach ($makers as $make) {
    foreach ([SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, SOL_UDP] as $level) {
        for ($number = 0; $number < 256; $number++) {
            $socket = $make();
            foreach ($values as $value) {
                try {
                    $outcomes[json_encode(@socket_set_option($socket, $level, $number, $value))] = true;
                } catch (TypeError | ValueError $refusal) {
                    $outcomes[$refusal::class] = true;
                }
            }
        }
    }
}
ksort($outcomes);
echo implode(' ', array_keys($outcomes)), "\n";
?>
--EXPECT--
TypeError ValueError false true
