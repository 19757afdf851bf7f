<?php
// SPDX-License-Identifier: BSD-3-Clause
// Cacti's Net_Ping: hosts that answer, refuse and keep silent, by UDP and TCP. What the class wants of the rest of Cacti is below.
require __DIR__ . '/program.inc';

foreach (['EHOSTUNREACH', 'ECONNRESET', 'ECONNREFUSED'] as $name) {
    defined($name) || define($name, constant("SOCKET_$name"));
}
define('AVAIL_NONE', 0);
define('AVAIL_SNMP_AND_PING', 1);
define('PING_ICMP', 1);

function __(string $text, ...$values): string { return vsprintf($text, $values); }
function cacti_log(string $text): void { echo "log: $text\n"; }
function cacti_gethostbyname(string $name): string { return gethostbyname($name); }

require 'ping.php';

function ping(string $how, string $host, int $port, int $timeout = 1000, int $retries = 2): void
{
    $ping = new Net_Ping();
    $ping->host = ['hostname' => $host];
    $ping->port = $port;
    $ping->timeout = $timeout;
    $ping->retries = $retries;
    $ping->precision = 5;
    attempt("$how $host", fn() => [$ping->$how(), preg_replace('/[\d.]+ ms/', 'N ms', $ping->ping_response),
        preg_replace('/[\d.e-]+/i', 'N', (string) $ping->ping_status) !== '', $ping->reply]);
}

$listener = stream_socket_server('tcp://127.0.0.1:0');
$tcp = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
$mute = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
$udp = (int) substr(strrchr(stream_socket_get_name($mute, false), ':'), 1);
ping('ping_tcp', '127.0.0.1', $tcp);
ping('ping_tcp', 'tcp:127.0.0.1', $tcp);
ping('ping_tcp', 'localhost', $tcp);
ping('ping_udp', '127.0.0.1', $udp, 100);
ping('ping_udp', '', $udp);
fclose($listener);
fclose($mute);
ping('ping_tcp', '127.0.0.1', $tcp);
ping('ping_udp', '127.0.0.1', $udp);
ping('ping_udp', '::1', $udp);
ping('ping_tcp', '::1', $tcp);
$answers = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
$port = (int) substr(strrchr(stream_socket_get_name($answers, false), ':'), 1);
$peer = new Peer('host', function () use ($answers) {
    for ($i = 0; $i < 2; $i++) {
        echo stream_socket_recvfrom($answers, 100, 0, $from), "\n";
        stream_socket_sendto($answers, "answer $i", 0, $from);
    }
});
ping('ping_udp', '127.0.0.1', $port, 5000);
$peer->join();
