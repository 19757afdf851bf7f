--TEST--
socket_recvmmsg(): messages that the peer has sent before it closed are received, also where the system said before that there was none
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

foreach (['SOCK_SEQPACKET', 'SOCK_DGRAM'] as $type) {
    [$near, $far] = net_unix_pair(constant($type));
    socket_write($near, 'first');
    socket_write($near, 'second');
    socket_close($near);
    // SOCK_DGRAM: nothing can come any more, as for the other type.
    @socket_shutdown($far, 0);
    // As if the two had come and the end with them just after the second call, which another process had woken.
    $count = faults_during('recvmmsg:EAGAINx2', function () use ($far, &$messages) {
        return socket_recvmmsg($far, $messages, 9, 100, 0, 60);
    });
    echo $type, ': ', json_encode([$count, array_column($messages, 'iov')]), "\n";
    echo $type, ', again: ', json_encode([socket_recvmmsg($far, $messages, 9, 100, 0, 60), $messages]), "\n";
}
?>
--EXPECT--
SOCK_SEQPACKET: [2,[["first"],["second"]]]
SOCK_SEQPACKET, again: [0,[]]
SOCK_DGRAM: [2,[["first"],["second"]]]
SOCK_DGRAM, again: [0,[]]
