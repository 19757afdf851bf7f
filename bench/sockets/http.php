<?php
// SPDX-License-Identifier: BSD-3-Clause
// http.php: prints its port and answers every request on it, for bench/load.
require __DIR__ . '/pair.php';

[$listener, $port] = make_listener();
socket_set_nonblock($listener);
echo "$port\n";
$answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n";
for ($sockets = [$listener];;) {
    $ready = $sockets;
    $write = $except = null;
    @socket_select($ready, $write, $except, null) || cannot('fd >= FD_SETSIZE');
    foreach ($ready as $key => $socket) {
        if ($socket === $listener) {
            while ($accepted = @socket_accept($listener)) {
                $sockets[] = $accepted;
            }
        } elseif ((string) @socket_read($socket, 8192) !== '') {
            socket_write($socket, $answer);
        } else {
            unset($sockets[$key]);
            socket_close($socket);
        }
    }
}
