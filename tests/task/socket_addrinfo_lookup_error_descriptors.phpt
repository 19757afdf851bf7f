--TEST--
A lookup without descriptors has the same error in a task as without
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_without_limits();
skip_without_tasks();
skip_unless_localhost();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$run = function (): array {
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    $before = net_limit_descriptors(0);
    $infos = socket_addrinfo_lookup('localhost', null, ['ai_family' => AF_INET], $code);
    $connected = @socket_connect($socket, 'localhost', 9);
    $error = socket_last_error($socket);
    net_limit_descriptors($before);
    return [is_array($infos), $code, $connected, $error];
};
socket_spawn(fn () => null)->join();
$without = $run();
var_dump(socket_spawn($run)->join() === $without);

/* The next lookup has a descriptor again. */
var_dump(count(socket_addrinfo_lookup('localhost', null, ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM])));
?>
--EXPECT--
bool(true)
int(1)
