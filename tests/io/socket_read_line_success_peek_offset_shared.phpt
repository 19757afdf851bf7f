--TEST--
SO_PEEK_OFF that another Socket of the same connection, or a stream's, has set does not move lines
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') {
    skip('not Linux');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$other = socket_import_stream(socket_export_stream($two));
socket_write($one, "one\ntwo\nthree\nfour\n");
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
socket_set_option($other, SOL_SOCKET, SO_PEEK_OFF, 3);
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), ' ', net_visible(socket_read($other, 100, PHP_NORMAL_READ)), "\n";
socket_set_option($two, SOL_SOCKET, SO_PEEK_OFF, -1);
echo net_visible(socket_read($other, 100, PHP_NORMAL_READ)), "\n";
?>
--EXPECT--
"one\n"
"two\n" "three\n"
"four\n"
