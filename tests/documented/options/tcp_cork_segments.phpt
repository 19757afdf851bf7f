--TEST--
TCP_CORK, an option by its number, and MSG_MORE gather writes into one segment
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

$cork = 3;
[$client, $server, $raw] = segments_begin();
socket_set_option($client, SOL_TCP, TCP_NODELAY, 1);
var_dump(socket_set_option($client, SOL_TCP, $cork, 1), socket_get_option($client, SOL_TCP, $cork));
foreach (['HEAD ', 'BODY ', 'TAIL'] as $part) {
    socket_write($client, $part);
}
var_dump(socket_set_option($client, SOL_TCP, $cork, 0));
var_dump(segments_until($raw, $client, 14));

[$client, $server, $raw] = segments_begin();
socket_send($client, 'HEAD ', 5, MSG_MORE);
socket_send($client, 'BODY', 4, 0);
var_dump(segments_until($raw, $client, 9));
?>
--EXPECT--
bool(true)
int(1)
bool(true)
array(1) {
  [0]=>
  string(14) "HEAD BODY TAIL"
}
array(1) {
  [0]=>
  string(9) "HEAD BODY"
}
