--TEST--
SO_PEERPIDFD is a stream that closes its descriptor
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PEERPIDFD');
skip_unless_proc();
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
@socket_get_option($pair[0], SOL_SOCKET, SO_PEERPIDFD) or skip('a Linux before 6.5');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$before = net_open_descriptors();
$answer = socket_get_option($a, SOL_SOCKET, SO_PEERPIDFD);
var_dump(array_keys($answer), get_resource_type($answer['pidfd']), net_open_descriptors() - $before);
unset($answer);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
array(1) {
  [0]=>
  string(5) "pidfd"
}
string(6) "stream"
int(1)
int(0)
