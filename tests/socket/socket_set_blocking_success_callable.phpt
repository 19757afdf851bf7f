--TEST--
It takes sockets by whatever name it is called
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$function = 'socket_set_blocking';
var_dump($function($left, false), call_user_func('Socket_Set_Blocking', $left, false));
var_dump(array_map(socket_set_blocking(...), [$left, $right], [false, false]));
var_dump(socket_set_blocking(stream: $left, enable: true));
$reflection = new ReflectionFunction('socket_set_blocking');
var_dump($reflection->invoke($right, false), $reflection->getExtensionName());
?>
--EXPECT--
bool(true)
bool(true)
array(2) {
  [0]=>
  bool(true)
  [1]=>
  bool(true)
}
bool(true)
bool(true)
string(8) "standard"
