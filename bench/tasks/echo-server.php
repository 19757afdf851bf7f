<?php
// SPDX-License-Identifier: BSD-3-Clause
// echo-server.php: prints its port and sends back what comes, for bench/load. A task for each connection.
require __DIR__ . '/../sockets/pair.php';

[$listener, $port] = make_listener();
echo "$port\n";
$serve = function (Socket $socket) {
    while (($message = (string) @socket_read($socket, 8192)) !== '') {
        socket_write($socket, $message);
    }
    socket_close($socket);
};
while ($socket = socket_accept($listener)) {
    socket_spawn($serve, $socket);
}
