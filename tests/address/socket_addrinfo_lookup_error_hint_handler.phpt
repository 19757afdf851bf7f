--TEST--
An error handler that throws at a hint ends the lookup
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(function (int $level, string $message): never {
    throw new ErrorException($message);
});
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => '2x', 'ai_flags' => []]));
?>
--EXPECT--
ErrorException: A non-numeric value encountered
