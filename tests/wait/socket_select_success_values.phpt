--TEST--
Arrays that are expressions, calls, literals or NULL are waited for, as until PHP 7
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function sockets(): array
{
    global $pair;
    return $pair;
}

$pair = net_unix_pair();
socket_write($pair[1], 'x');
$read = $pair;
var_dump(socket_select($read, $write = NULL, $except = NULL, 0), array_keys($read), $write);
var_dump(socket_select(array($pair[0]), NULL, NULL, 0));
var_dump(socket_select(sockets(), $write = $pair, array(), 0), count($write));
$read = $pair;
var_dump(call_user_func('socket_select', $read, null, null, 0), count($read));
$read = $pair;
var_dump(socket_select(seconds: 0, except: null, write: null, read: $read), array_keys($read));
net_attempt(fn () => socket_select(NULL, NULL, NULL, 0));
net_attempt(fn () => socket_select(array(1), NULL, NULL, 0));
net_attempt(fn () => socket_select('text', NULL, NULL, 0));
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  int(0)
}
NULL
int(1)
int(3)
int(2)
int(1)
int(2)
int(1)
array(1) {
  [0]=>
  int(0)
}
ValueError: socket_select(): At least one array argument must be passed
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
TypeError: socket_select(): Argument #1 ($read) must be of type ?array, string given
