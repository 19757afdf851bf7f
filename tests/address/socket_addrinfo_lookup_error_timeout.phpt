--TEST--
A lookup ends when its time is up; the time must be one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_name_server_port();
skip_without_tasks(); // the lookup is limited where there is epoll
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter("127.0.0.1 known.invalid\n", 'nameserver ' . names_server() . "\noptions timeout:5 attempts:1\n");
$silent = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($silent, names_server(), 53);
$taken = names_time(function () use (&$found, &$code) {
    $found = socket_addrinfo_lookup('silent.invalid', null, ['timeout' => 0.2], $code);
}, 250);
var_dump($found, $code === EAI_AGAIN, socket_last_error() === SOCKET_ETIMEDOUT, $taken >= 199 && $taken <= 250);
var_dump(count(socket_addrinfo_lookup('known.invalid', null, ['timeout' => 5, 'ai_socktype' => SOCK_STREAM])));
foreach ([-1, NAN, '1', null] as $timeout) {
    net_attempt(fn () => socket_addrinfo_lookup('known.invalid', null, ['timeout' => $timeout]));
}
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
int(1)
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "timeout" key must be greater than or equal to 0
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "timeout" key must be greater than or equal to 0
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "timeout" key must be of type float, string given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "timeout" key must be of type float, null given
