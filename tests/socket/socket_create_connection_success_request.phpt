--TEST--
A numeric host needs no thread; those of lookups end with the request
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
skip_unless_proc();
skip_unless_localhost();
skip_without_tasks(); // the lookup is limited where there is epoll
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$router = net_unix_path('router.php');
file_put_contents($router, '<?php
$count = fn (string $what) => count(scandir("/proc/self/$what"));
[$threads, $descriptors] = [$count("task"), $count("fd")];
$numeric = socket_create_connection("127.0.0.1:' . $port . '", 10);
@socket_create_connection("[fe80::1%none]:1", 10);
$none = $count("task") - $threads;
$name = socket_addrinfo_lookup("localhost", null, ["ai_flags" => AI_CANONNAME, "timeout" => 10.0]);
echo json_encode([$threads, $descriptors, $none, $count("task") - $threads, count($name) > 0]);
');
[$process, $address, $log] = child_server($router, [child_library()]);
$answers = [];
for ($i = 0; $i < 3; $i++) {
    $answers[] = json_decode(file_get_contents("http://$address/"));
}
var_dump($answers[1] === $answers[0], $answers[2] === $answers[0]);
echo "threads meanwhile: {$answers[2][2]}, {$answers[2][3]}\n";
?>
--EXPECT--
bool(true)
bool(true)
threads meanwhile: 0, 1
