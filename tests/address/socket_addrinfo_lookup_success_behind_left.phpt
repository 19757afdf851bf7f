--TEST--
Lookups that were left, and that the name server does not answer, keep no other from a thread
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_name_server_port();
skip_without_tasks(); // threads look up names where there is epoll
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter("127.0.0.1 known.invalid\n", 'nameserver ' . names_server() . "\noptions timeout:30 attempts:1\n", "hosts: files dns\n");
$silent = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($silent, names_server(), 53);

/* A thread answers it, because of the flag. */
$find = fn (): int => count(socket_addrinfo_lookup('known.invalid', null,
    ['timeout' => 20.0, 'ai_flags' => AI_CANONNAME, 'ai_socktype' => SOCK_STREAM]) ?: []);

for ($i = 0; $i < 6; $i++) {
    $results[] = socket_addrinfo_lookup("silent$i.invalid", null, ['timeout' => 0.01]);
}
var_dump(array_unique($results) === [false], $find());

/* One that is in the queue gets a thread when another is left. */
$tasks = [];
for ($i = 0; $i < 4; $i++) {
    $tasks[] = socket_spawn(fn () => socket_addrinfo_lookup("silent$i.invalid"));
}
$known = socket_spawn($find);
socket_sleep(0.01);
$is_queued = !$known->isDone();
$tasks[0]->cancel();
var_dump($is_queued, $known->join());
exit; // the others end with it
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(1)
