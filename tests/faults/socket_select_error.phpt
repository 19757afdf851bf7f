--TEST--
A select that fails warns, and the arrays stay as they were
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

[$a, $b] = net_unix_pair();
socket_write($a, 'x');
foreach (['ENOMEM', 'EINTR', 'EINVAL'] as $error) {
    $read = ['key' => $b, 5 => $a];
    $write = $none = null;
    faults_attempt("ppoll+epoll_wait:$error", function () use (&$read, &$write, &$none) {
        return socket_select($read, $write, $none, 0);
    });
    var_dump(array_keys($read), $read['key'] === $b);
}
?>
--EXPECT--
ppoll+epoll_wait:ENOMEM
  socket_select(): Unable to select [12]: Cannot allocate memory
  false, last error 12
array(2) {
  [0]=>
  string(3) "key"
  [1]=>
  int(5)
}
bool(true)
ppoll+epoll_wait:EINTR
  socket_select(): Unable to select [4]: Interrupted system call
  false, last error 4
array(2) {
  [0]=>
  string(3) "key"
  [1]=>
  int(5)
}
bool(true)
ppoll+epoll_wait:EINVAL
  socket_select(): Unable to select [22]: Invalid argument
  false, last error 22
array(2) {
  [0]=>
  string(3) "key"
  [1]=>
  int(5)
}
bool(true)
