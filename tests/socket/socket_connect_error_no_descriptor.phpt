--TEST--
A lookup that finds no descriptor left says so
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
skip_unless_file('/etc/hosts');
skip_without_constant('EAI_SYSTEM');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_strerror(24);
posix_setrlimit(POSIX_RLIMIT_NOFILE, net_open_descriptors() - 2, 64);
$hold = [];
while ($file = @fopen('/dev/null', 'r')) {
    $hold[] = $file;
}
$result = @socket_connect($socket, 'localhost', 9);
$error = socket_last_error($socket);
socket_clear_error();
$list = socket_addrinfo_lookup('localhost', '80', [], $code);
$last = socket_last_error();
$hold = [];
var_dump($result, $error === SOCKET_EMFILE, $list, $code === EAI_SYSTEM, $last === SOCKET_EMFILE);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
