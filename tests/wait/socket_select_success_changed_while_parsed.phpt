--TEST--
Variables are read when all parameters are parsed: what an error handler put there is waited for
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
set_error_handler(function () use (&$change) {
    $change();
    return true;
});
$write = $except = null;

$read = [$one];
$change = function () use (&$read, $two) {
    $read = ['two' => $two];
};
var_dump(socket_select($read, $write, $except, 0.5), array_keys($read));

$read = [$one];
$write = [$one];
$change = function () use (&$read) {
    $read = 'no array';
};
var_dump(socket_select($read, $write, $except, 0.5), $read, count($write));

$read = [$two];
$change = function () {
    unset($GLOBALS['read'], $GLOBALS['write']);
};
var_dump(socket_select($read, $write, $except, 0.5), isset($read, $write));
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(3) "two"
}
int(1)
string(8) "no array"
int(1)
int(2)
bool(false)
