--TEST--
socket_from_fd() and fd:// leave it as it is whether programs inherit the descriptor
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([true, false] as $inheritable) {
    $listener = socket_create_server('tcp://127.0.0.1:0', ['inheritable' => $inheritable]);
    $again = socket_from_fd(socket_detach($listener));
    var_dump(socket_get_inheritable($again) === $inheritable);
    $server = socket_create_server('fd://' . socket_detach($again));
    var_dump(socket_get_inheritable($server) === $inheritable);
    var_dump(socket_get_inheritable(socket_dup($server)));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
