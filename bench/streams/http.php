<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/http.php.
require __DIR__ . '/pair.php';

$listener = make_listener();
stream_set_blocking($listener, false);
echo explode(':', stream_socket_get_name($listener, false))[1], "\n";
$answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n";
for ($streams = [$listener];;) {
    $ready = $streams;
    $write = $except = null;
    @stream_select($ready, $write, $except, null) || cannot('fd >= FD_SETSIZE');
    foreach ($ready as $key => $stream) {
        if ($stream === $listener) {
            while ($accepted = @stream_socket_accept($listener, 0)) {
                $streams[] = $accepted;
            }
        } elseif ((string) @fread($stream, 8192) !== '') {
            fwrite($stream, $answer);
        } else {
            unset($streams[$key]);
            fclose($stream);
        }
    }
}
