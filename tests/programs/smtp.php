<?php
// SPDX-License-Identifier: BSD-3-Clause
// An SMTP client by hand: replies of several lines by socket_recv(), refused recipients, leading dots, a long message,
// and a server that goes away.
require __DIR__ . '/program.inc';

function reply(Socket $socket): string
{
    static $rest = '';
    $reply = '';
    do {
        while (($end = strpos($rest, "\r\n")) === false) {
            if (!@socket_recv($socket, $more, 512, 0)) {
                echo "< (end)\n";
                return '';
            }
            $rest .= $more;
        }
        $line = substr($rest, 0, $end);
        $rest = substr($rest, $end + 2);
        $reply .= "$line\n";
    } while ($line[3] === '-');
    echo preg_replace('/^/m', '< ', rtrim($reply)), "\n";
    return $reply;
}

function command(Socket $socket, string $command): string
{
    echo "> $command\n";
    socket_send($socket, "$command\r\n", strlen($command) + 2, 0);
    return reply($socket);
}

$server = Program::python('smtp');
$port = $server->port();
$socket = socket_create(AF_INET, SOCK_STREAM, getprotobyname('tcp'));
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
show('connect', socket_connect($socket, '127.0.0.1', $port));
reply($socket);
command($socket, 'EHLO client');
foreach (["Subject: one\r\n\r\nHello\r\n..a dot\r\n", "Subject: long\r\n\r\n" . str_repeat(str_repeat('x', 70) . "\r\n", 20000)] as $message) {
    command($socket, 'MAIL FROM:<a@example.com>');
    command($socket, 'RCPT TO:<nobody@example.com>');
    command($socket, 'RCPT TO:<b@example.com>');
    command($socket, 'DATA');
    for ($sent = 0; $sent < strlen($message); $sent += $count) {
        $count = socket_send($socket, substr($message, $sent), strlen($message) - $sent, 0);
    }
    command($socket, '.');
    echo $server->expect('/from .*/')[0], "\n";
}
command($socket, 'NONSENSE');
command($socket, 'QUIT');
show('end', socket_recv($socket, $rest, 10, 0));
socket_close($socket);

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($socket, '127.0.0.1', $port);
reply($socket);
$server->stop();
reply($socket);
show('write', socket_write($socket, "NOOP\r\n"));
reply($socket);
show('write again', socket_write($socket, "NOOP\r\n"));
show('error', socket_strerror(socket_last_error($socket)));
