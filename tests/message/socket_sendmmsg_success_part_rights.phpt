--TEST--
Of a message that a stream takes in parts the descriptor goes once, and all parts count
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_RIGHTS');
skip_without_tasks();
?>
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$size = 3000000;
$reader = socket_spawn(function () use ($pair) {
    for ($received = $descriptors = 0; $received < 2000000; $received += $count) {
        $message = ['controllen' => 256, 'buffer_size' => 100000];
        $count = socket_recvmsg($pair[1], $message);
        $descriptors += array_sum(array_map(fn (array $control) => count($control['data']), $message['control']));
    }
    return [$received, $descriptors];
});
$control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN]]];
set_error_handler(function (int $level, string $text) use (&$part) {
    return sscanf($text, 'socket_sendmmsg(): Only %d bytes of message #0 were sent', $part) === 1;
});
var_dump(socket_sendmmsg($pair[0], [['iov' => [str_repeat('x', $size)], 'control' => $control]], 0, 1));
[$received, $descriptors] = $reader->join();
for (; ($count = socket_recv($pair[1], $data, 100000, MSG_DONTWAIT)) > 0; $received += $count);
var_dump($descriptors, $part === $received, $part < $size);
?>
--EXPECT--
int(0)
int(1)
bool(true)
bool(true)
