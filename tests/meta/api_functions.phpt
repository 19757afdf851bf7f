--TEST--
Reflection gives the functions of PHP 8.6's ext/sockets, with its parameters, defaults and types
--EXTENSIONS--
sockets
--FILE--
<?php
$names = <<<'NAMES'
    socket_select socket_create_listen socket_accept socket_set_nonblock socket_set_block socket_listen
    socket_close socket_write socket_read socket_getsockname socket_getpeername socket_create socket_connect
    socket_strerror socket_bind socket_recv socket_send socket_recvfrom socket_sendto socket_get_option
    socket_getopt socket_set_option socket_setopt socket_create_pair socket_shutdown socket_atmark
    socket_last_error socket_clear_error socket_import_stream socket_export_stream socket_sendmsg socket_recvmsg
    socket_cmsg_space socket_addrinfo_lookup socket_addrinfo_connect socket_addrinfo_bind socket_addrinfo_explain
    NAMES;

function describe(ReflectionParameter $parameter): string
{
    $text = $parameter->hasType() ? $parameter->getType() . ' ' : '';
    $text .= ($parameter->isPassedByReference() ? '&$' : '$') . $parameter->getName();
    if (!$parameter->isOptional()) {
        return $text;
    }
    $value = $parameter->isDefaultValueConstant() ? $parameter->getDefaultValueConstantName()
        : str_replace("array (\n)", '[]', var_export($parameter->getDefaultValue(), true));
    return "$text = $value";
}

foreach (preg_split('/\s+/', trim($names)) as $name) {
    $function = new ReflectionFunction($name);
    $type = $function->hasReturnType() ? ': ' . $function->getReturnType() : '';
    echo $name, '(', implode(', ', array_map('describe', $function->getParameters())), ')', $type, "\n";
}
?>
--EXPECT--
socket_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false
socket_create_listen(int $port, int $backlog = SOMAXCONN): Socket|false
socket_accept(Socket $socket): Socket|false
socket_set_nonblock(Socket $socket): bool
socket_set_block(Socket $socket): bool
socket_listen(Socket $socket, int $backlog = 0): bool
socket_close(Socket $socket): void
socket_write(Socket $socket, string $data, ?int $length = NULL): int|false
socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false
socket_getsockname(Socket $socket, &$address, &$port = NULL): bool
socket_getpeername(Socket $socket, &$address, &$port = NULL): bool
socket_create(int $domain, int $type, int $protocol): Socket|false
socket_connect(Socket $socket, string $address, ?int $port = NULL): bool
socket_strerror(int $error_code): string
socket_bind(Socket $socket, string $address, int $port = 0): bool
socket_recv(Socket $socket, &$data, int $length, int $flags): int|false
socket_send(Socket $socket, string $data, int $length, int $flags): int|false
socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = NULL): int|false
socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = NULL): int|false
socket_get_option(Socket $socket, int $level, int $option): array|string|int|false
socket_getopt(Socket $socket, int $level, int $option): array|string|int|false
socket_set_option(Socket $socket, int $level, int $option, $value): bool
socket_setopt(Socket $socket, int $level, int $option, $value): bool
socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool
socket_shutdown(Socket $socket, int $mode = 2): bool
socket_atmark(Socket $socket): bool
socket_last_error(?Socket $socket = NULL): int
socket_clear_error(?Socket $socket = NULL): void
socket_import_stream($stream): Socket|false
socket_export_stream(Socket $socket)
socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false
socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false
socket_cmsg_space(int $level, int $type, int $num = 0): int
socket_addrinfo_lookup(?string $host, ?string $service = NULL, array $hints = [], &$error_code = NULL): array|false
socket_addrinfo_connect(AddressInfo $address): Socket|false
socket_addrinfo_bind(AddressInfo $address): Socket|false
socket_addrinfo_explain(AddressInfo $address): array
