--TEST--
A brief wait with hang-ups that nobody waits for makes no epoll instance, a longer one does
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 19));
foreach ($pairs as [$a]) {
    socket_close($a);
}
foreach ([1, 500, 200000] as $microseconds) {
    $except = array_column($pairs, 1);
    $read = $write = null;
    faults_attempt('epoll_create1:EMFILE', function () use (&$read, &$write, &$except, $microseconds) {
        return socket_select($read, $write, $except, 0, $microseconds);
    });
}
?>
--EXPECT--
epoll_create1:EMFILE
  Error (0): epoll_create1:EMFILE injected nothing
epoll_create1:EMFILE
  Error (0): epoll_create1:EMFILE injected nothing
epoll_create1:EMFILE
  0, last error 0
