--TEST--
Every function refuses a socket whose stream is gone
--EXTENSIONS--
sockets_ext
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
fclose($one);
$calls = [
    fn () => socket_read($socket, 1), fn () => socket_write($socket, 'x'), fn () => socket_recv($socket, $data, 1, 0),
    fn () => socket_send($socket, 'x', 1, 0), fn () => socket_recvfrom($socket, $data, 1, 0, $from),
    fn () => socket_sendto($socket, 'x', 1, 0, '/x'), fn () => socket_bind($socket, '/x'),
    fn () => socket_connect($socket, '/x'), fn () => socket_listen($socket), fn () => socket_accept($socket),
    fn () => socket_shutdown($socket), fn () => socket_set_block($socket), fn () => socket_set_nonblock($socket),
    fn () => socket_getsockname($socket, $name), fn () => socket_getpeername($socket, $name),
    fn () => socket_last_error($socket), fn () => socket_clear_error($socket), fn () => socket_atmark($socket),
    fn () => socket_get_option($socket, SOL_SOCKET, SO_TYPE), fn () => socket_export_stream($socket),
    fn () => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1), fn () => socket_sendmsg($socket, []),
    function () use ($socket) { $message = []; socket_recvmsg($socket, $message); },
];
$refused = 0;
foreach ($calls as $call) {
    try {
        $call();
    } catch (Error $error) {
        $refused += str_ends_with($error->getMessage(), '(): Argument #1 ($socket) has already been closed');
    }
}
var_dump($refused === count($calls));
?>
--EXPECT--
bool(true)
