--TEST--
Sockets that a request left open are closed at its end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$router = net_unix_path('router');
file_put_contents($router, '<?php
    echo count(scandir("/proc/self/fd"));
    $GLOBALS["kept"] = [$GLOBALS["pair"] ?? null, socket_create(AF_INET, SOCK_STREAM, 0)];
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $stream = socket_export_stream($pair[0]);');
[$server, $address, $log] = child_server($router, [child_library()]);
$counts = [];
for ($i = 0; $i < 5; $i++) {
    $counts[] = file_get_contents("http://$address/");
}
var_dump(count(array_unique($counts)), (int) $counts[0] > 3);
?>
--EXPECT--
int(1)
bool(true)
