--TEST--
A message that cannot be converted does not become false where that is no value
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits('struct cmsghdr is another');
skip_without_constant('SCM_CREDENTIALS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public array $message = ['controllen' => 20];
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
socket_sendmsg($a, ['iov' => ['data']]);
$holder = new Holder();
net_attempt(function () use ($b, $holder) {
    socket_recvmsg($b, $holder->message);
});
var_dump($holder->message);
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting native data (path: msghdr > control > element #1 > data): the cmsghdr structure is unexpectedly small; expected a length of at least 28, but got 20 in %s on line %d
TypeError: Cannot assign %s to reference held by property Holder::$message of type array
array(1) {
  ["controllen"]=>
  int(20)
}
