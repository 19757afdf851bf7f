<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/tasks/echo-server.php. A loop over Io\Poll, written by hand.
use Io\Poll\{Context, Event};

require __DIR__ . '/../sockets/pair.php';

[$listener, $port] = make_listener();
socket_set_nonblock($listener);
$context = new Context();
$context->add(new SocketPollHandle($listener), [Event::Read]);
echo "$port\n";
for (;;) {
    foreach ($context->wait() as $watcher) {
        $socket = $watcher->getData();
        if (!$socket) {
            while ($accepted = @socket_accept($listener)) {
                socket_set_nonblock($accepted);
                $context->add(new SocketPollHandle($accepted), [Event::Read], $accepted);
            }
        } elseif (($message = (string) @socket_read($socket, 8192)) !== '') {
            socket_write($socket, $message);
        } else {
            $watcher->remove();
            socket_close($socket);
        }
    }
}
