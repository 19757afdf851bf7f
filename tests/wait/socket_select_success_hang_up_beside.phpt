--TEST--
A hang-up that nobody waits for does not hide what happens elsewhere
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
[$three, $four] = net_unix_pair();
$child = net_fork(function () use ($three): void {
    usleep(50000);
    socket_write($three, 'x');
});
$read = ['four' => $four];
$write = null;
$except = ['one' => $one];
var_dump(socket_select($read, $write, $except, null), array_keys($read), $except);
pcntl_waitpid($child, $status);
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(4) "four"
}
array(0) {
}
