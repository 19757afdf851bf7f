--TEST--
The message may be replaced while it is read
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Changer
{
    public function __toString(): string
    {
        $GLOBALS['message'] = null;
        return '64';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_sendmsg($a, ['iov' => ['data']]);
$message = ['controllen' => new Changer(), 'buffer_size' => 100];
var_dump(socket_recvmsg($b, $message), $message);
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
