--TEST--
The options of the documents' table that are ints can be set and read back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_REUSEPORT');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$options = ['SO_BROADCAST', 'SO_REUSEADDR', 'SO_REUSEPORT', 'SO_KEEPALIVE', 'SO_OOBINLINE', 'SO_DONTROUTE', 'SO_RCVLOWAT'];
foreach ($options as $name) {
    $set = socket_set_option($socket, SOL_SOCKET, constant($name), 1);
    printf("%s %s %d\n", $name, $set ? 'set' : 'refused', socket_get_option($socket, SOL_SOCKET, constant($name)));
}
foreach (['SO_SNDBUF', 'SO_RCVBUF'] as $name) {
    socket_set_option($socket, SOL_SOCKET, constant($name), 20000);
    $bytes = socket_get_option($socket, SOL_SOCKET, constant($name));
    printf("%s %s\n", $name, $bytes === 20000 || $bytes === 40000 ? 'as set or doubled' : $bytes);
}
var_dump(socket_get_option($socket, SOL_SOCKET, SO_SNDLOWAT));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_DEBUG));
?>
--EXPECT--
SO_BROADCAST set 1
SO_REUSEADDR set 1
SO_REUSEPORT set 1
SO_KEEPALIVE set 1
SO_OOBINLINE set 1
SO_DONTROUTE set 1
SO_RCVLOWAT set 1
SO_SNDBUF as set or doubled
SO_RCVBUF as set or doubled
int(1)
int(0)
