--TEST--
MSG_ZEROCOPY sends the bytes that were given, whatever becomes of their memory
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MSG_ZEROCOPY', 'SO_ZEROCOPY');
@socket_set_option(socket_create(AF_INET, SOCK_STREAM, 0), SOL_SOCKET, SO_ZEROCOPY, 1) or skip('no SO_ZEROCOPY');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$send = [
    'send' => fn (Socket $socket, string $text) => socket_send($socket, $text, strlen($text), MSG_ZEROCOPY),
    'sendto' => fn (Socket $socket, string $text) => socket_sendto($socket, $text, strlen($text), MSG_ZEROCOPY, '127.0.0.1', 9),
    'sendmsg' => fn (Socket $socket, string $text) => socket_sendmsg($socket, ['iov' => str_split($text, 1000)], MSG_ZEROCOPY),
    'sendmmsg' => fn (Socket $socket, string $text) => 1000 * socket_sendmmsg($socket, [['iov' => [substr($text, 0, 1000)]]], MSG_ZEROCOPY),
    'send_all' => fn (Socket $socket, string $text) => socket_send_all($socket, $text, flags: MSG_ZEROCOPY),
];
foreach ($send as $name => $call) {
    $wrong = 0;
    for ($i = 0; $i < 10; $i++) {
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($client, '127.0.0.1', $port);
        $peer = socket_accept($listener);
        socket_set_option($client, SOL_SOCKET, SO_ZEROCOPY, 1);
        $length = $call($client, str_repeat(chr(65 + $i), 400000));
        $i % 2 === 0 or socket_close($client);
        $other = str_repeat('!', 400000);
        socket_recv($peer, $data, $length, MSG_WAITALL);
        $wrong += $data !== str_repeat(chr(65 + $i), $length);
    }
    echo "$name: $wrong\n";
}
?>
--EXPECT--
send: 0
sendto: 0
sendmsg: 0
sendmmsg: 0
send_all: 0
