--TEST--
Whatever the room for control messages, no descriptor is lost or left open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PASSCRED');
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
@socket_set_option($b, SOL_SOCKET, 76 /* SO_PASSPIDFD */, 1);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, STDIN, $b]];
$before = net_open_descriptors();
$own = fn (array $message): int => array_sum(array_map(
    fn ($control) => match (true) { is_array($control['data']) && array_is_list($control['data']) => count($control['data']), is_resource($control['data']) => 1, default => 0 },
    $message['control']
));
for ($room = 0; $room <= 160; $room++) {
    foreach (['recvmsg', 'recvmmsg'] as $function) {
        socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
        if ($function === 'recvmsg') {
            $message = ['controllen' => max($room, 1)];
            socket_recvmsg($b, $message);
        } else {
            socket_recvmmsg($b, $messages, 1, 10, control_length: $room);
            [$message] = $messages;
            $messages = null;
        }
        $most = max($most ?? 0, $own($message));
        $opened = net_open_descriptors() - $before;
        $message['iov'] === ['x'] && $opened === $own($message) or print "$function with $room: $opened opened\n";
        $message = null;
        net_open_descriptors() === $before or print "$function with $room: some left open\n";
    }
}
var_dump($most >= 3);
?>
--EXPECT--
bool(true)
