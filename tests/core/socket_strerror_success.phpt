--TEST--
socket_strerror gives the system's text of an error number
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_strerror(0), socket_strerror(1), socket_strerror(SOCKET_ECONNREFUSED), socket_strerror(99999),
    socket_strerror(-1));
?>
--EXPECT--
string(7) "Success"
string(23) "Operation not permitted"
string(18) "Connection refused"
string(19) "Unknown error 99999"
string(16) "Unknown error -1"
