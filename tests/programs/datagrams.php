<?php
// SPDX-License-Identifier: BSD-3-Clause
// Small clients over datagrams: time by NTP, syslog over UDP and over /dev/log's kind of socket, statistics to a group of
// ports; and whois over TCP, which ends with the answer. The peers are at PHP's streams.
require __DIR__ . '/program.inc';

function bound_udp(): array
{
    $server = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
    stream_set_timeout($server, PATIENCE);
    return [$server, (int) substr(strrchr(stream_socket_get_name($server, false), ':'), 1)];
}

echo "=== NTP\n";
[$clock, $port] = bound_udp();
$peer = new Peer('clock', function () use ($clock) {
    $question = stream_socket_recvfrom($clock, 100, 0, $from);
    echo bin2hex($question), "\n";
    stream_socket_sendto($clock, "\x1c\x02" . str_repeat("\0", 38) . pack('NN', 3976000000, 1 << 31), 0, $from);
});
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
socket_connect($socket, '127.0.0.1', $port);
$question = "\x1b" . str_repeat("\0", 47);
show('send', socket_send($socket, $question, strlen($question), 0));
show('recv', socket_recv($socket, $answer, 48, MSG_WAITALL));
$words = unpack('N12', $answer);
show('time', gmdate('Y-m-d H:i:s', $words[11] - 2208988800) . sprintf(' %.3f', $words[12] / (1 << 32)));
socket_close($socket);
$peer->join();

echo "=== syslog over UDP\n";
[$log, $port] = bound_udp();
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (['<14>program: one', '<11>program: ' . str_repeat('long ', 2000), ''] as $line) {
    show('sent', socket_sendto($socket, $line, strlen($line), 0, '127.0.0.1', $port));
    echo shorten((string) stream_socket_recvfrom($log, 65535)), "\n";
}
show('too long', socket_sendto($socket, str_repeat('x', 70000), 70000, 0, '127.0.0.1', $port));
show('error', socket_strerror(socket_last_error($socket)));
socket_close($socket);

echo "=== syslog over a local socket\n";
$path = getenv('PROGRAMS_SCRATCH') . '/log';
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
show('no logger', @socket_connect($socket, $path));
show('error', socket_strerror(socket_last_error($socket)));
$log = stream_socket_server("udg://$path", $code, $text, STREAM_SERVER_BIND);
show('connect', socket_connect($socket, $path));
show('sent', socket_write($socket, "<13>program[1]: local\0"));
echo json_encode(fread($log, 8192)), "\n";
socket_set_nonblock($socket);
for ($sent = 0; @socket_write($socket, str_repeat('x', 1000)) === 1000; $sent++);
show('full', $sent > 0 && in_array(socket_last_error($socket), [SOCKET_EAGAIN, SOCKET_ENOBUFS]));
fclose($log);
show('logger gone', socket_write($socket, 'x'));
unlink($path);
socket_close($socket);

echo "=== statistics\n";
$receivers = [bound_udp(), bound_udp()];
$socket = socket_create(AF_INET, SOCK_DGRAM, getprotobyname('udp'));
socket_set_nonblock($socket);
socket_set_option($socket, SOL_SOCKET, SO_BROADCAST, 1);
foreach ($receivers as $i => [$receiver, $port]) {
    for ($j = 0; $j < 50; $j++) {
        $data = "metric.$i.$j:" . ($j * $i) . '|c';
        socket_sendto($socket, $data, strlen($data), 0, '127.0.0.1', $port);
    }
    for ($j = 0, $sum = 0; $j < 50; $j++) {
        $sum = crc32("$sum " . fread($receiver, 1500));
    }
    show('50 datagrams', $sum);
}
show('nothing left', socket_recvfrom($socket, $data, 100, 0, $from, $from_port));
show('error', socket_strerror(socket_last_error($socket)));
socket_close($socket);

echo "=== whois\n";
$listener = stream_socket_server('tcp://127.0.0.1:0');
$port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
$peer = new Peer('whois', function () use ($listener) {
    for ($i = 0; $i < 2; $i++) {
        $client = stream_socket_accept($listener, PATIENCE);
        echo fgets($client);
        fwrite($client, $i ? '' : "Domain: EXAMPLE\r\nStatus: " . str_repeat('ok ', 30000) . "\r\nlast line without end");
        fclose($client);
    }
});
foreach (['first', 'second'] as $name) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
    show($name, socket_connect($socket, '127.0.0.1', $port));
    socket_write($socket, "$name.example\r\n");
    $all = '';
    while ($piece = socket_read($socket, 1024)) {
        $all .= $piece;
    }
    echo shorten($all), "\n";
    show('at the end', [$piece, socket_last_error($socket)]);
    socket_close($socket);
}
$peer->join();
