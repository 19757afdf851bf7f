--TEST--
SO_SNDTIMEO ends a write that cannot go on after that time
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$left, $right] = net_unix_pair();
var_dump(socket_get_option($left, SOL_SOCKET, SO_SNDTIMEO));
var_dump(socket_set_option($left, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 300000]));
var_dump(socket_get_option($left, SOL_SOCKET, SO_SNDTIMEO)['usec'] >= 300000);
while (socket_send($left, str_repeat('.', 10000), 10000, MSG_DONTWAIT) !== false) {
    continue;
}
$begin = hrtime(true);
var_dump(socket_write($left, str_repeat('.', 10000)), socket_last_error($left) === SOCKET_EAGAIN);
$seconds = (hrtime(true) - $begin) / 1e9;
var_dump($seconds >= 0.29 && $seconds < 5);
?>
--EXPECT--
array(2) {
  ["sec"]=>
  int(0)
  ["usec"]=>
  int(0)
}
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
