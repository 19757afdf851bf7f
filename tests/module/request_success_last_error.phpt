--TEST--
The last error of one request is not there in the next
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$router = net_unix_path('router');
file_put_contents($router, '<?php echo socket_last_error(), " "; @socket_create(AF_INET, -1, 0); echo socket_last_error();');
[$server, $address, $log] = child_server($router, [child_library()]);
var_dump(file_get_contents("http://$address/"), file_get_contents("http://$address/"));
?>
--EXPECT--
string(4) "0 22"
string(4) "0 22"
