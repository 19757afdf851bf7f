<?php
// SPDX-License-Identifier: BSD-3-Clause
// A server that forks for each client, and reads lines in the child until socket_read() is false.
error_reporting(E_ALL);
ob_implicit_flush();

$sock = socket_create_listen(0);
socket_getsockname($sock, $address, $port);
echo "port $port\n";

$running = true;
pcntl_signal(SIGTERM, function () use (&$running) { $running = false; }, false);
pcntl_signal(SIGCHLD, function () { }, false);

while ($running) {
    $client = @socket_accept($sock);
    pcntl_signal_dispatch();
    while (($pid = pcntl_waitpid(-1, $status, WNOHANG)) > 0) {
        echo "a child ended with ", pcntl_wexitstatus($status), "\n";
    }
    if ($client === false) {
        if (socket_last_error() !== SOCKET_EINTR) {
            echo "accept: ", socket_strerror(socket_last_error()), "\n";
            break;
        }
        socket_clear_error();
        continue;
    }
    if (pcntl_fork() === 0) {
        pcntl_signal(SIGTERM, SIG_DFL);
        socket_close($sock);
        $lines = 0;
        socket_write($client, "ready\n");
        while (($line = @socket_read($client, 4096, PHP_NORMAL_READ)) !== false) {
            $line = trim($line);
            if ($line === '') {
                continue;
            }
            $lines++;
            if ($line === 'bye') {
                break;
            }
            @socket_write($client, strtoupper($line) . "\n");
        }
        echo "child read $lines lines, ", socket_strerror(socket_last_error($client)), "\n";
        @socket_shutdown($client);
        socket_close($client);
        exit($lines);
    }
    socket_close($client);
}
socket_close($sock);
echo "closed\n";
