--TEST--
SO_TYPE tells the type that the socket was created with
--EXTENSIONS--
sockets
--FILE--
<?php
foreach (['SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET'] as $name) {
    $socket = socket_create(AF_UNIX, constant($name), 0);
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_TYPE) === constant($name));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
