<?php
// SPDX-License-Identifier: BSD-3-Clause
// Monolog's handlers that write by ext/sockets: syslog over UDP and over a local socket, and Cube's events over UDP.
require __DIR__ . '/program.inc';

use Monolog\Handler\CubeHandler;
use Monolog\Handler\SyslogUdpHandler;
use Monolog\Logger;

$server = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
stream_set_timeout($server, PATIENCE);
$port = (int) substr(strrchr(stream_socket_get_name($server, false), ':'), 1);
$path = getenv('PROGRAMS_SCRATCH') . '/monolog';
$local = stream_socket_server("udg://$path", $code, $text, STREAM_SERVER_BIND);
stream_set_timeout($local, PATIENCE);

function heard($server): string
{
    $datagram = fread($server, 65535);
    return shorten(preg_replace(['/\d{4}-\d\d-\d\dT[\d:.+]+/', '/ \d+ - -/'], ['TIME', ' PID - -'], $datagram));
}

foreach ([['127.0.0.1', $port, $server], [$path, 0, $local]] as [$host, $where, $receiver]) {
    $handler = new SyslogUdpHandler($host, $where, LOG_USER, Logger::DEBUG, true, 'program');
    $logger = new Logger('channel', [$handler]);
    attempt('info', function () use ($logger) { $logger->info('one {name}', ['name' => 'x']); });
    echo heard($receiver), "\n";
    attempt('error', function () use ($logger) { $logger->error("two\nlines"); });
    echo heard($receiver), "\n";
    attempt('long', function () use ($logger) { $logger->error(str_repeat('long ', 3000)); });
    echo strlen(heard($receiver)) > 0, "\n";
    $handler->close();
    attempt('after close', function () use ($logger) { $logger->info('again'); });
    echo heard($receiver), "\n";
}
$cube = new Logger('channel', [new CubeHandler("udp://127.0.0.1:$port")]);
attempt('cube', function () use ($cube) { $cube->warning('event', ['value' => 5]); });
echo heard($server), "\n";
fclose($local);
unlink($path);
attempt('gone', function () use ($path) {
    (new Logger('channel', [new SyslogUdpHandler($path, 0)]))->info('nobody hears');
});
