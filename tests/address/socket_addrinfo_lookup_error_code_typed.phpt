--TEST--
A typed property that cannot hold the code throws, and keeps its value
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Result
{
    public array $code = [];
}
$result = new Result();
net_attempt(fn () => socket_addrinfo_lookup('not an address', '80', ['ai_flags' => AI_NUMERICHOST], $result->code));
var_dump($result->code, is_array(socket_addrinfo_lookup('127.0.0.1', '80', [], $result->code)));
?>
--EXPECT--
TypeError: Cannot assign int to reference held by property Result::$code of type array
array(0) {
}
bool(true)
