<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/http.php. A task for each connection, as one would write it for one client.
require __DIR__ . '/../sockets/pair.php';

ini_set('memory_limit', -1);
[$listener, $port] = make_listener();
echo "$port\n";
$serve = function (Socket $socket) {
    $answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n";
    while ((string) @socket_read($socket, 8192) !== '') {
        socket_write($socket, $answer);
    }
    socket_close($socket);
};
while ($socket = socket_accept($listener)) {
    socket_spawn($serve, $socket);
}
