--TEST--
Fifty lookups at once each get their answer
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_localhost();
?>
--FILE--
<?php
/* Of a name in /etc/hosts with no flags there would be no thread. */
$hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM, 'ai_flags' => AI_CANONNAME];
$tasks = [];
for ($i = 1; $i <= 50; $i++) {
    $tasks[$i] = socket_spawn(function () use ($hints, $i) {
        $infos = socket_addrinfo_lookup('localhost', (string) $i, $hints);
        return socket_addrinfo_explain($infos[0])['ai_addr'];
    });
}
$ended = 0;
foreach ($tasks as $i => $task) {
    $ended += $task->join(30) === ['sin_port' => $i, 'sin_addr' => '127.0.0.1'] ? 1 : 0;
}
var_dump($ended);
?>
--EXPECT--
int(50)
