--TEST--
A socket that only the array held is freed when it is not ready
--EXTENSIONS--
sockets
--FILE--
<?php
$weak = WeakReference::create($only = socket_create(AF_UNIX, SOCK_DGRAM, 0));
$read = [$only];
unset($only);
$null = null;
var_dump($weak->get() instanceof Socket, socket_select($read, $null, $null, 0), $weak->get());
?>
--EXPECT--
bool(true)
int(0)
NULL
