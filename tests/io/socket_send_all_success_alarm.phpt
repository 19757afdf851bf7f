--TEST--
An alarm is handled when the call is over
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () { echo "alarm\n"; }, false);
[$a, $b] = net_unix_pair();
socket_send_all($a, str_repeat('x', 1 << 20), 0, 0);
pcntl_alarm(1);
$start = hrtime(true);
var_dump(socket_send_all($a, 'x', 0, 1.2));
var_dump((hrtime(true) - $start) / 1e9 >= 1.2);
?>
--EXPECT--
alarm
int(0)
bool(true)
