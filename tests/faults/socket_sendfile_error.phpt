--TEST--
An error in the middle ends socket_sendfile() with what went; signals do not
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
$file = tmpfile();
fwrite($file, 'abcdefghij');
foreach (['ENOMEM', 'short=3@1x1 sendfile:EIO', 'short=4@1x1 sendfile:EINTR@1x9', 'EINVAL'] as $fault) {
    faults_attempt("sendfile:$fault", fn () => socket_sendfile($a, $file, 0));
    var_dump(socket_recv($b, $got, 100, MSG_DONTWAIT), $got);
}
?>
--EXPECT--
sendfile:ENOMEM
  socket_sendfile(): Unable to send file [12]: Cannot allocate memory
  false, last error 12
bool(false)
NULL
sendfile:short=3@1x1 sendfile:EIO
  3, last error 5
int(3)
string(3) "abc"
sendfile:short=4@1x1 sendfile:EINTR@1x9
  10, last error 0
int(10)
string(10) "abcdefghij"
sendfile:EINVAL
  10, last error 0
int(10)
string(10) "abcdefghij"
