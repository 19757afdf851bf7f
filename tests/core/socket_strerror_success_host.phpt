--TEST--
socket_strerror gives the texts of host lookups for numbers below -10000
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([-10001, -10002, -10003, -10004, -10005, -2147483648] as $error) {
    var_dump(socket_strerror($error));
}
?>
--EXPECT--
string(12) "Unknown host"
string(24) "Host name lookup failure"
string(20) "Unknown server error"
string(31) "No address associated with name"
string(22) "Unknown resolver error"
string(22) "Unknown resolver error"
