--TEST--
A host that cannot be found is reported as a failed lookup and at its place in the message
--EXTENSIONS--
sockets
--FILE--
<?php
$host = str_repeat('x', 300);
$a = socket_create(AF_INET, SOCK_DGRAM, 0);
set_error_handler(function (int $level, string $text) use ($host): bool {
    echo strtok(str_replace($host, 'HOST', $text), '['), "\n";
    return true;
});
var_dump(socket_sendmsg($a, ['name' => ['addr' => $host, 'port' => 9]]));
var_dump(socket_last_error($a) <= -10000, socket_last_error() === socket_last_error($a));
?>
--EXPECT--
socket_sendmsg(): Host lookup failed 
socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address 'HOST' to get an AF_INET address
bool(false)
bool(true)
bool(true)
