--TEST--
A host that is not found has the same error in a task as without
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$run = function (): array {
    $answers = [];
    foreach (['', str_repeat('a', 64), 'a b', '::1', "local\0host"] as $host) {
        $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        $answers[] = [@socket_connect($socket, $host, 9), socket_last_error($socket)];
        $answers[] = [@socket_sendto($socket, 'x', 1, 0, $host, 9), socket_last_error($socket)];
        $answers[] = [socket_addrinfo_lookup($host, null, ['ai_family' => AF_INET], $code), $code];
    }
    return $answers;
};
$without = $run();
var_dump(socket_spawn($run)->join() === $without);
echo implode(' ', array_column($without, 1)), "\n";
socket_spawn(function () {
    socket_connect(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), '', 9);
})->join();
?>
--EXPECTF--
bool(true)
-10001 -10001 -2 %s

Warning: socket_connect(): Host lookup failed [-10001]: Unknown host in %s on line %d
