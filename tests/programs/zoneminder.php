<?php
// SPDX-License-Identifier: BSD-3-Clause
// ZoneMinder's ajax/stream.php, which talks to the camera's process by datagrams over local sockets. What it wants of the rest
// of ZoneMinder is below; each request is a process of its own.
namespace ZM {
    function Debug(string $text): void { }
    function Error(string $text): void { echo 'error: ', str_replace(ZM_PATH_SOCKS, '…', $text), "\n"; }
}

namespace {
    require __DIR__ . '/program.inc';

    define('ZM_PATH_SOCKS', getenv('PROGRAMS_SCRATCH') . '/zm' . getmypid());
    define('ZM_OPT_USE_AUTH', false);
    define('MSG_CMD', 1);
    define('MSG_DATA_WATCH', 2);
    define('MSG_DATA_EVENT', 3);
    define('CMD_QUERY', 99);
    define('CMD_VARPLAY', 1);
    define('CMD_ZOOMIN', 2);
    define('CMD_PAN', 3);
    define('CMD_SCALE', 4);
    define('CMD_SEEK', 5);
    define('RATE_BASE', 100);
    define('SCALE_BASE', 100);

    function ajaxResponse(array $response): never { echo json_encode($response), "\n"; ajaxCleanup(); exit(0); }
    function ajaxError(string $text): never { echo "error: ", str_replace(ZM_PATH_SOCKS, '…', $text), "\n"; ajaxCleanup(); exit(1); }

    mkdir(ZM_PATH_SOCKS);
    $camera = ZM_PATH_SOCKS . '/zms-000042s.sock';
    $server = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_set_option($server, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
    socket_bind($server, $camera);
    $state = pack('liidddiidiCCCC', MSG_DATA_WATCH, 1, 2, 9.5, 10.25, 3.125, 50, 100, 0.5, 150, 0, 1, 1, 0);
    $state .= str_repeat("\0", max(0, 260 - strlen($state)));
    $answers = [
        'watch' => $state,
        'event' => str_pad(pack('lQddiiC', MSG_DATA_EVENT, 1 << 40, 12.5, 3.5, 100, 100, 1), 260, "\0"),
        'short' => 'short',
        'other' => str_pad(pack('l', 77), 260, "\0"),
        'empty' => '',
        'none' => null,
    ];
    foreach ($answers as $name => $answer) {
        echo "=== $name\n";
        $request = new Peer('request', function () use ($name, $answer) {
            // Twice the milliseconds that it waits.
            define('ZM_WEB_AJAX_TIMEOUT', $answer === null ? 400 : 2000 * PATIENCE);
            global $socket, $localSocketFile;
            $_REQUEST = ['connkey' => '42', 'command' => $name === 'event' ? CMD_SEEK : CMD_QUERY, 'offset' => 3.25];
            require 'stream.php';
        });
        socket_recvfrom($server, $command, 100, 0, $from);
        echo bin2hex($command), "\n";
        if ($answer !== null) {
            socket_sendto($server, $answer, strlen($answer), 0, $from);
        }
        $request->join();
    }
    array_map('unlink', glob(ZM_PATH_SOCKS . '/*'));
    rmdir(ZM_PATH_SOCKS);
}
