--TEST--
With SO_PEEK_OFF a line in pieces is waited for, up to SO_RCVTIMEO
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('not Linux');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_option($two, SOL_SOCKET, SO_PEEK_OFF, 1);
$child = net_fork(function () use ($one): void {
    foreach (str_split("0123456789\npart") as $byte) {
        socket_write($one, $byte);
        usleep(200);
    }
});
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
pcntl_waitpid($child, $status);
socket_set_option($two, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_EAGAIN);
var_dump(socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"0123456789\n"
string(4) "part"
bool(true)
bool(false)
