--TEST--
socket_recvmsg() writes to a typed property
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public ?array $message = ['controllen' => 64];
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_sendmsg($a, ['iov' => ['data']]);
$holder = new Holder();
var_dump(socket_recvmsg($b, $holder->message), $holder->message);
?>
--EXPECT--
int(4)
array(4) {
  ["name"]=>
  NULL
  ["control"]=>
  array(0) {
  }
  ["iov"]=>
  array(1) {
    [0]=>
    string(4) "data"
  }
  ["flags"]=>
  int(0)
}
