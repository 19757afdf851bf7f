--TEST--
What is neither stream nor socket is PHP's to refuse
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['socket', null, 1, new stdClass()] as $value) {
    net_attempt(fn () => socket_set_blocking($value, false));
}
net_attempt(fn () => socket_set_blocking());

/** What a function says of a stream that is closed, without its name. */
function answer(callable $function): string
{
    $closed = fopen('php://memory', 'r');
    fclose($closed);
    try {
        return json_encode($function($closed, false));
    } catch (TypeError $error) {
        return strstr($error->getMessage(), ':');
    }
}

var_dump(answer(socket_set_blocking(...)) === answer(stream_set_blocking(...)));
?>
--EXPECT--
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, string given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, null given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, int given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, stdClass given
ArgumentCountError: socket_set_blocking() expects exactly 2 arguments, 0 given
bool(true)
