--TEST--
Without epoll, and when it takes no more, socket_select() gives the same by poll(2)
--EXTENSIONS--
sockets_ext
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

foreach (['epoll_create1:EMFILE', 'epoll_ctl#1:ENOSPC@20', 'epoll_ctl#1:ENOMEM/2', 'epoll_ctl:EPERM'] as $schedule) {
    $pairs = array_map(fn () => net_unix_pair(), range(0, 39));
    socket_write($pairs[7][0], 'x');
    socket_write($pairs[30][0], 'x');
    $read = array_column($pairs, 1);
    $write = $none = null;
    faults_attempt($schedule, function () use (&$read, &$write, &$none) {
        return socket_select($read, $write, $none, 0);
    });
    var_dump(array_keys($read) === [7, 30]);
}
?>
--EXPECT--
epoll_create1:EMFILE
  2, last error 0
bool(true)
epoll_ctl#1:ENOSPC@20
  2, last error 0
  descriptors: 1
bool(true)
epoll_ctl#1:ENOMEM/2
  2, last error 0
bool(true)
epoll_ctl:EPERM
  2, last error 0
bool(true)
