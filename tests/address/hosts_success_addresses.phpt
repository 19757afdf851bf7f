--TEST--
A name in /etc/hosts stands for the address that the system finds there
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_file('/etc/nsswitch.conf');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

$hosts = ['one' => ['127.0.0.5'], 'twice' => ['127.0.0.5', '127.0.0.5'], 'two' => ['127.0.0.6', '127.0.0.7'], 'both' => ['127.0.0.1', '::1'],
    'other' => ['127.0.0.8', '::1'], 'six' => ['::1'], 'mapped' => ['::ffff:127.0.0.9'], 'long' => [str_repeat('1', 60), '127.0.0.10'],
    'scope' => ['fe80::1%lo', '127.0.0.11']];
$lines = "# 127.0.0.12 none.invalid\n\n127.0.0.13\n";
foreach ($hosts as $name => $addresses) {
    $lines .= implode('', array_map(fn ($address) => "$address\t$name.invalid $name.test # none.invalid\n", $addresses));
}
names_enter($lines, sources: "passwd: files\nhosts: files dns\n");

foreach (array_keys([...$hosts, 'none' => []]) as $name) {
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    $connected = @socket_connect($socket, "$name.invalid", 9);
    $peer = $connected && socket_getpeername($socket, $address) ? $address : false;
    $system = gethostbynamel("$name.invalid");
    echo "$name: ", $system === false ? var_export($peer, true) : (in_array($peer, $system, true) ? 'as the system' : $peer), ', ';
    $socket = @socket_create_connection("udp://$name.test:9", 5, ['family' => AF_INET6]);
    echo $socket && socket_getpeername($socket, $address) ? $address : 'no IPv6', "\n";
}
?>
--EXPECT--
one: as the system, no IPv6
twice: as the system, no IPv6
two: as the system, no IPv6
both: as the system, ::1
other: as the system, ::1
six: as the system, ::1
mapped: as the system, ::ffff:127.0.0.9
long: as the system, no IPv6
scope: as the system, no IPv6
none: false, no IPv6
