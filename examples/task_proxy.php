<?php
// SPDX-License-Identifier: BSD-3-Clause
// A TCP proxy: a task for each direction of each connection. Run: php task_proxy.php host:port [port]

/** Forwards the data of one side until its end. */
function pass_on(Socket $from, Socket $to): void
{
    // false: the connection is broken, or the other direction has closed both
    while (($data = @socket_read($from, 65536)) !== false && $data !== '') {
        if (@socket_write($to, $data) === false) {
            return;
        }
    }
    @socket_shutdown($to, 1); // the other direction may still have data
}

$behind = 'tcp://' . ($argv[1] ?? '127.0.0.1:8888');
$listener = socket_create_server('tcp://0.0.0.0:' . (int) ($argv[2] ?? 7010)) or exit(1);
socket_getsockname($listener, $address, $port);
echo "port $port\n";

socket_serve($listener, function (Socket $client) use ($behind): void {
    if (!$server = @socket_create_connection($behind, 10.0)) {
        echo socket_strerror(socket_last_error()), "\n";
        return;
    }
    socket_group(function (SocketGroup $group) use ($client, $server): void {
        $group->spawn('pass_on', $client, $server);
        $group->spawn('pass_on', $server, $client);
    });
    socket_close($server);
});
