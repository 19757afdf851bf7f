--TEST--
A server set up with "< 0" checks and one with socket_last_error() raise nothing but the warning of the failing call
--EXTENSIONS--
sockets
--FILE--
<?php
set_error_handler(function (int $level, string $message): bool {
    echo "raised: $message\n";
    return true;
});

/** Returns the listener, or the reason for having none. */
function set_up($port)
{
    if (($listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) < 0) {
        return 'socket_create(): ' . socket_strerror($listener);
    }
    if (($result = socket_bind($listener, '127.0.0.1', $port)) < 0) {
        return 'socket_bind(): ' . socket_strerror($result);
    }
    if (!$result && ($error = socket_last_error($listener)) > 0) {
        return 'socket_bind(): ' . socket_strerror($error);
    }
    if (($result = socket_listen($listener, 5)) < 0) {
        return 'socket_listen(): ' . socket_strerror($result);
    }
    return $listener;
}

$listener = set_up('0');
if (!is_string($listener)) {
    socket_getsockname($listener, $address, $port);
    echo set_up($port), "\n";
}
echo socket_strerror(socket_last_error()), "\n";
?>
--EXPECT--
raised: socket_bind(): Unable to bind address [98]: Address already in use
socket_bind(): Address already in use
Address already in use
