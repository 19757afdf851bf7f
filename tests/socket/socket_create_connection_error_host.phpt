--TEST--
The error of a lookup is told by its EAI_* value; without descriptors it is EMFILE
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter("127.0.0.1 known.invalid\n");
set_error_handler(fn (int $level, string $text) => print("$text\n"));
var_dump(socket_create_connection('unknown.invalid:80', 5, [], $code), $code === EAI_AGAIN);
var_dump(socket_create_connection('known.invalid:80', 5, ['family' => AF_INET6], $code), $code < 0);
socket_strerror(24);
foreach ([null, 5.0] as $timeout) {
    $limit = net_limit_descriptors(1);
    $result = socket_create_connection('known.invalid:80', $timeout, [], $code);
    $last = socket_last_error();
    net_limit_descriptors($limit);
    var_dump($result, $code === EAI_SYSTEM, $last === SOCKET_EMFILE);
}
?>
--EXPECTF--
socket_create_connection(): unable to connect to "tcp://unknown.invalid:80" [-10002]: Host name lookup failure
bool(false)
bool(true)
socket_create_connection(): unable to connect to "tcp://known.invalid:80" [-1000%d]: %s
bool(false)
bool(true)
socket_create_connection(): unable to connect to "tcp://known.invalid:80" [24]: Too many open files
bool(false)
bool(true)
bool(true)
socket_create_connection(): unable to connect to "tcp://known.invalid:80" [24]: Too many open files
bool(false)
bool(true)
bool(true)
