<?php
// SPDX-License-Identifier: BSD-3-Clause
// Blocking code and Revolt's callbacks in one process: the tutorials' server, and a timer that prints the number of clients.
// Until Ctrl-C. Run: composer install; php both.php [port]

declare(strict_types=1);

use Revolt\EventLoop;
use SocketsExt\Revolt\{PollDriver, Scheduler};

require __DIR__ . '/vendor/autoload.php';

EventLoop::setDriver($loop = new PollDriver());
socket_set_scheduler(new Scheduler($loop));
$listener = socket_create_server('0.0.0.0:' . ($argv[1] ?? 7013)) or exit(1);
socket_getsockname($listener, $address, $port);
echo "port $port\n";

$clients = $served = 0;
$server = socket_spawn(static function () use ($listener, &$clients, &$served): void {
    while ($client = socket_accept($listener)) {
        $clients++;
        $served++;
        socket_spawn(static function () use ($client, &$clients): void {
            while (($line = @socket_read($client, 1024, PHP_NORMAL_READ)) !== false) {
                socket_write($client, strtoupper($line));
            }
            socket_close($client);
            $clients--;
        });
    }
});
EventLoop::unreference(EventLoop::repeat(1, static function () use (&$clients): void {
    echo "$clients clients\n";
}));
if (function_exists('pcntl_signal')) {
    // The loop runs until the last client has left.
    EventLoop::unreference(EventLoop::onSignal(SIGINT, static fn () => socket_close($listener)));
}
EventLoop::run();
$server->join();
echo "$served connections served\n";
