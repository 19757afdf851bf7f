<?php
// SPDX-License-Identifier: BSD-3-Clause
// A chat: all clients receive the lines of each. One process waits for all of them with socket_select().
// Run: php server.php [port]

$listener = socket_create_server('127.0.0.1:' . ($argv[1] ?? 7777)) or exit(1);
socket_getsockname($listener, $address, $port);
echo "listening on $address:$port\n";

/** @var array<int, Socket> $clients by their numbers, (int) $client */
$clients = [];
/** @var array<int, string> $pending the data after the last complete line */
$pending = [];

/**
 * Prints a line and sends it to every client but one.
 *
 * @param Socket[] $clients
 */
function tell(array $clients, string $line, ?Socket $except = null): void
{
    echo $line, "\n";
    foreach ($clients as $client) {
        if ($client !== $except) {
            @socket_write($client, $line . "\n"); // a closed connection is detected when it is read
        }
    }
}

while (true) {
    $read = [$listener, ...$clients];
    $write = $except = null;
    if (socket_select($read, $write, $except, null) === false) {
        exit(1);
    }
    foreach ($read as $socket) {
        if ($socket === $listener) {
            $client = socket_accept($listener);
            $clients[(int) $client] = $client;
            $pending[(int) $client] = '';
            tell($clients, 'client ' . count($clients) . ' is here');
            continue;
        }
        $id = (int) $socket;
        $received = @socket_read($socket, 8192);
        if ($received === false || $received === '') {
            unset($clients[$id], $pending[$id]);
            socket_close($socket);
            tell($clients, 'a client has left, ' . count($clients) . ' remain');
            continue;
        }
        $lines = explode("\n", $pending[$id] . $received);
        $pending[$id] = array_pop($lines);
        foreach ($lines as $line) {
            tell($clients, 'said: ' . rtrim($line, "\r"), $socket);
        }
    }
}
