--TEST--
A socket is no resource, as since PHP 8.0
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(is_resource($socket));
net_attempt(fn () => get_resource_type($socket));
net_attempt(fn () => get_resource_id($socket));
?>
--EXPECT--
bool(false)
TypeError: get_resource_type(): Argument #1 ($resource) must be of type resource, Socket given
TypeError: get_resource_id(): Argument #1 ($resource) must be of type resource, Socket given
