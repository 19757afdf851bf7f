--TEST--
A path is not empty
--EXTENSIONS--
sockets
--FILE--
<?php
$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach (['', null, false] as $path) {
    var_dump(socket_sendmsg($a, ['name' => ['path' => $path]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is must not be empty in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is must not be empty in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is must not be empty in %s on line %d
bool(false)
