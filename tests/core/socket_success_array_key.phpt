--TEST--
Clients can be kept under (int) $socket and found again
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$listener = socket_create_listen(0, 4);
$clients = [(int) $listener => 'listener'];
$other = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$clients[(int) $other] = 'other';
var_dump($clients[(int) $listener], $clients[(int) $other], isset($clients[(int) $other]));
unset($clients[(int) $other]);
var_dump(count($clients));
?>
--EXPECT--
string(8) "listener"
string(5) "other"
bool(true)
int(1)
