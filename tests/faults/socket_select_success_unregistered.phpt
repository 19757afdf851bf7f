--TEST--
A socket that epoll does not let go of is not touched once it is gone
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--ENV--
SOCKETS_EXT_SELECT=epoll
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 39));
$select = function () use (&$pairs): array {
    $read = array_column($pairs, 1);
    $write = $none = null;
    return [socket_select($read, $write, $none, 0), ...array_keys($read)];
};
$select();
$select();
$child = net_fork(fn () => sleep(60)); // holds the files, so that epoll goes on to report them
socket_write($pairs[3][0], 'x');
faults_attempt('epoll_ctl#2:ENOMEM', function () use (&$pairs) { unset($pairs[3][1]); });
socket_write($pairs[5][0], 'x');
echo json_encode([$select(), $select()]), "\n";
posix_kill($child, SIGKILL);
?>
--EXPECT--
epoll_ctl#2:ENOMEM
  NULL, last error 0
  descriptors: -2
[[1,4],[1,4]]
