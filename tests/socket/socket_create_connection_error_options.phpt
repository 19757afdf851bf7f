--TEST--
An option that there is not, or of another type, is refused by its name before anything is done
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$wrong = [
    ['nodelays' => true], [3 => true], ['family' => AF_UNIX], ['family' => '2'], ['family' => PHP_INT_MAX], ['delay' => -0.5], ['delay' => NAN],
    ['delay' => '1'], ['bind' => 80], ['bind' => 'no address'], ['bind' => 'example.com:0'], ['nodelay' => 1], ['keepalive' => 60],
    ['keepalive' => [60, 10]], ['keepalive' => [60, 10, 'x']], ['keepalive' => [0, 10, 3]], ['keepalive' => ['a' => 1, 'b' => 1, 'c' => 1]],
    ['nonblocking' => null], ['inheritable' => new stdClass()],
];
foreach ($wrong as $options) {
    net_attempt(fn () => socket_create_connection('127.0.0.1:1', 0, $options));
}
net_attempt(fn () => socket_create_connection('fd://3', null, ['nodelay' => true]));
net_attempt(fn () => socket_create_connection('127.0.0.1:1', -1));
?>
--EXPECT--
ValueError: socket_create_connection(): Argument #3 ($options) must not contain the key "nodelays"
ValueError: socket_create_connection(): Argument #3 ($options) must not contain the key 3
ValueError: socket_create_connection(): Argument #3 ($options) "family" key must be AF_INET, AF_INET6, or AF_UNSPEC
TypeError: socket_create_connection(): Argument #3 ($options) "family" key must be of type int, string given
ValueError: socket_create_connection(): Argument #3 ($options) "family" key must be between -2147483648 and 2147483647
ValueError: socket_create_connection(): Argument #3 ($options) "delay" key must be greater than or equal to 0
ValueError: socket_create_connection(): Argument #3 ($options) "delay" key must be greater than or equal to 0
TypeError: socket_create_connection(): Argument #3 ($options) "delay" key must be of type float, string given
TypeError: socket_create_connection(): Argument #3 ($options) "bind" key must be of type string, int given
ValueError: socket_create_connection(): Argument #3 ($options) "bind" key must be an address
ValueError: socket_create_connection(): Argument #3 ($options) "bind" key must be an address with a numeric host
TypeError: socket_create_connection(): Argument #3 ($options) "nodelay" key must be of type bool, int given
TypeError: socket_create_connection(): Argument #3 ($options) "keepalive" key must be of type array|bool, int given
ValueError: socket_create_connection(): Argument #3 ($options) "keepalive" key must be true, false, or a list of 3 ints
ValueError: socket_create_connection(): Argument #3 ($options) "keepalive" key must be true, false, or a list of 3 ints
ValueError: socket_create_connection(): Argument #3 ($options) "keepalive" key must be between 1 and 2147483647
ValueError: socket_create_connection(): Argument #3 ($options) "keepalive" key must be true, false, or a list of 3 ints
TypeError: socket_create_connection(): Argument #3 ($options) "nonblocking" key must be of type bool, null given
TypeError: socket_create_connection(): Argument #3 ($options) "inheritable" key must be of type bool, stdClass given
ValueError: socket_create_connection(): Argument #3 ($options) must be empty for an existing descriptor
ValueError: socket_create_connection(): Argument #2 ($timeout) must be greater than or equal to 0
