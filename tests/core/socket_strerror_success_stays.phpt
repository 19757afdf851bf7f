--TEST--
A text that was taken stays when another is asked for
--EXTENSIONS--
sockets
--FILE--
<?php
$unknown = socket_strerror(99999);
$other = socket_strerror(88888);
var_dump($unknown, $other);
?>
--EXPECT--
string(19) "Unknown error 99999"
string(19) "Unknown error 88888"
