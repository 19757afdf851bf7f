--TEST--
A blocking socket waits for the first message only
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$sender = net_fork(function () use ($a) {
    usleep(50000);
    socket_send($a, 'late', 4, 0);
});
$messages = [];
var_dump(socket_recvmmsg($b, $messages, 10, 10), $messages[0]['iov']);
pcntl_waitpid($sender, $status);
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(4) "late"
}
