--TEST--
With TCP_NODELAY every write is a segment, without it they wait for the acknowledgement and join
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/segments.inc';

[$client, $server, $raw] = segments_begin();
var_dump(socket_get_option($client, SOL_TCP, TCP_NODELAY));
for ($i = 0; $i < 20; $i++) {
    socket_write($client, chr(ord('a') + $i));
}
$joined = segments_until($raw, $client, 20);
var_dump(count($joined) < 20, implode('', $joined));

[$client, $server, $raw] = segments_begin();
var_dump(socket_set_option($client, SOL_TCP, TCP_NODELAY, 1), socket_get_option($client, SOL_TCP, TCP_NODELAY));
for ($i = 1; $i <= 20; $i++) {
    socket_write($client, chr(ord('`') + $i));
    net_wait_until(static fn (): bool => socket_recv($server, $data, 100, MSG_PEEK | MSG_DONTWAIT) === $i);
}
echo implode(' ', segments_until($raw, $client, 20)), "\n";
?>
--EXPECT--
int(0)
bool(true)
string(20) "abcdefghijklmnopqrst"
bool(true)
int(1)
a b c d e f g h i j k l m n o p q r s t
