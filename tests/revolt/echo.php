<?php
// SPDX-License-Identifier: BSD-3-Clause
// echo.php SERVER LIBRARY: the echo server of examples/revolt serves many clients at once, and ends when it is asked to.

[, $server, $library] = $argv;
const CLIENTS = 50;

/** What a client sends: more than a socket's buffers take at once. */
function text_of(int $client): string
{
    return str_repeat("client $client ", 50_000);
}

/** Has all clients send and receive at the same time; returns what each got back. */
function converse(int $port): array
{
    $sockets = $unsent = $got = [];
    for ($client = 0; $client < CLIENTS; $client++) {
        $sockets[$client] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($sockets[$client], '127.0.0.1', $port);
        socket_set_nonblock($sockets[$client]);
        $unsent[$client] = text_of($client);
        $got[$client] = '';
    }
    while ($sockets) {
        $readable = $sockets;
        $writable = array_intersect_key($sockets, $unsent);
        $except = null;
        if (!socket_select($readable, $writable, $except, 20)) {
            break;
        }
        foreach ($writable as $client => $socket) {
            $unsent[$client] = substr($unsent[$client], (int) socket_write($socket, $unsent[$client]));
            if ($unsent[$client] === '') {
                unset($unsent[$client]);
                socket_shutdown($socket, 1);
            }
        }
        foreach ($readable as $client => $socket) {
            $data = socket_read($socket, 65536);
            if ($data === '' || $data === false) {
                unset($sockets[$client], $unsent[$client]);
            }
            $got[$client] .= $data;
        }
    }
    return $got;
}

$process = proc_open([PHP_BINARY, '-n', '-d', "extension=$library", $server, '0'], [1 => ['pipe', 'w']], $pipes);
$got = sscanf(fgets($pipes[1]), 'port %d', $port) === 1 ? converse($port) : [];
proc_terminate($process, SIGINT);
$said = stream_get_contents($pipes[1]);
$status = proc_close($process);

$is_right = $got === array_map(text_of(...), range(0, CLIENTS - 1));
echo $is_right ? 'PASS' : 'FAIL', ' echo: ', CLIENTS, " clients at once get back what they sent\n";
$is_ended = $said === CLIENTS . " connections served\n" && $status === 0;
echo $is_ended ? 'PASS' : 'FAIL', " echo: a signal ends the server when all are served\n";
exit($is_right && $is_ended ? 0 : 1);
