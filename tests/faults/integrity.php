<?php
// SPDX-License-Identifier: BSD-3-Clause
// integrity.php WAY tcp|unix MIB [tasks]: send a stream of this many MiB to a child process, or to a task, in one of the ways
// below, and compare the hashes of both ends. script/faults runs it with many faults, after which each way continues as documented for its
// functions.

require __DIR__ . '/../include/net.inc';

const BLOCK = 1 << 18;
const MESSAGE = 4096;

set_error_handler(static function (int $level, string $text): bool {
    static $expected = '/\[(4|11|12|104|105)\]: /';
    return preg_match($expected, $text) === 1 || throw new ErrorException($text);
});

/** Whether a failed call is to be repeated: after EINTR, EAGAIN, ENOMEM and ENOBUFS. */
function is_passing(Socket $socket): bool
{
    $error = socket_last_error();
    return in_array($error, [SOCKET_EINTR, SOCKET_EAGAIN, SOCKET_ENOMEM, SOCKET_ENOBUFS], true)
        || throw new Exception(socket_strerror($error));
}

/** Waits by socket_select(), which a signal may end. */
function wait_for(Socket $socket, bool $write): void
{
    do {
        $readers = $write ? null : [$socket];
        $writers = $write ? [$socket] : null;
        $none = null;
    } while (@socket_select($readers, $writers, $none, null) === false);
}

/** Repeats a call until it returns something that is not false. */
function persist(Socket $socket, callable $call): mixed
{
    while (($result = $call()) === false && is_passing($socket)) {
        socket_last_error($socket) !== SOCKET_EAGAIN || usleep(50);
    }
    return $result;
}

/** A block of the stream; random, so that no two parts of it are equal. */
function make_block(int $length): string
{
    return random_bytes($length);
}

/** A block of lines with all lengths up to 64 KiB, and with both terminators. */
function make_lines(int $length): string
{
    $block = strtr(make_block($length), "\r\n", '  ');
    for ($place = random_int(0, 65535); $place < $length; $place += random_int(1, 65536)) {
        $block[$place] = $place % 2 ? "\n" : "\r";
    }
    $block[$length - 1] = "\n";
    return $block;
}

/** The senders: each sends a whole block. @return array<string, callable(Socket, string): void> */
function senders(): array
{
    $all = static function (Socket $socket, string $block): void {
        while ($block !== '') {
            $block = substr($block, persist($socket, fn () => socket_send_all($socket, $block, 0, 60)));
        }
    };
    return [
        'select' => static function (Socket $socket, string $block): void {
            for ($done = 0; $done < strlen($block);) {
                wait_for($socket, true);
                $done += (int) persist($socket, fn () => socket_write($socket, substr($block, $done, 65536)));
            }
        },
        'lines' => $all,
        'vectors' => static function (Socket $socket, string $block): void {
            while ($block !== '') {
                $pieces = str_split($block, 3001);
                $block = substr($block, persist($socket, fn () => socket_writev($socket, $pieces)));
            }
        },
        'exact' => $all,
        'sendfile' => static function (Socket $socket, string $block): void {
            static $file = null;
            $file ??= tmpfile();
            rewind($file);
            fwrite($file, $block);
            fflush($file);
            for ($done = 0; $done < strlen($block);) {
                $done += persist($socket, fn () => socket_sendfile($socket, $file, $done, strlen($block) - $done));
            }
        },
        'splice' => $all,
        'messages' => static function (Socket $socket, string $block): void {
            while ($block !== '') {
                $message = ['iov' => str_split(substr($block, 0, 65536), 7001)];
                $block = substr($block, persist($socket, fn () => socket_sendmsg($socket, $message)));
            }
        },
        'batches' => static function (Socket $socket, string $block): void {
            $messages = array_map(static fn (string $data): array => ['iov' => [$data]], str_split($block, MESSAGE));
            while ($messages !== []) {
                $messages = array_slice($messages, persist($socket, fn () => socket_sendmmsg($socket, $messages)));
            }
        },
    ];
}

/** The receivers: each returns received bytes, "" at the end. @return array<string, callable(Socket): string> */
function receivers(): array
{
    $exact = static function (Socket $socket): string {
        persist($socket, function () use ($socket, &$data) { return socket_recv_exact($socket, $data, 100003, 0, 60); });
        return $data;
    };
    return [
        'select' => static function (Socket $socket): string {
            wait_for($socket, false);
            return persist($socket, fn () => socket_read($socket, 65536));
        },
        'lines' => static function (Socket $socket): string {
            return persist($socket, function () use ($socket): string|false {
                $line = socket_read($socket, 1 << 17, PHP_NORMAL_READ);
                // For lines the end of the connection is ECONNRESET. After a real reset the hashes would differ.
                return $line === false && socket_last_error($socket) === SOCKET_ECONNRESET ? '' : $line;
            });
        },
        'vectors' => static function (Socket $socket): string {
            $vectors = socket_iovec_alloc(3, 1000, 20000, 30000);
            $received = persist($socket, fn () => socket_readv($socket, $vectors));
            $data = '';
            for ($i = 0; $i < 3; $i++) {
                $data .= socket_iovec_fetch($vectors, $i);
            }
            return strlen($data) === $received ? $data : throw new Exception('vectors hold what was not received');
        },
        'exact' => $exact,
        'sendfile' => $exact,
        'splice' => $exact,
        'messages' => static function (Socket $socket): string {
            return persist($socket, function () use ($socket) {
                $message = ['controllen' => 64, 'buffer_size' => 50000];
                return socket_recvmsg($socket, $message) === false ? false : implode($message['iov']);
            });
        },
        'batches' => static function (Socket $socket): string {
            persist($socket, function () use ($socket, &$messages) {
                $messages = [];
                return socket_recvmmsg($socket, $messages, 16, MESSAGE, 0, 60);
            });
            return implode(array_map(static fn (array $message): string => implode($message['iov']), $messages));
        },
    ];
}

/** Runs beside the rest: in a process of its own, or in a task. */
function beside(callable $run): void
{
    if (IN_TASKS) {
        socket_spawn($run);
    } elseif (pcntl_fork() === 0) {
        $run();
        exit(0);
    }
}

/** Closes what another process has a copy of. Tasks have none. */
function leave(Socket $socket): void
{
    IN_TASKS || socket_close($socket);
}

/** Blocking sockets of TCP, or non-blocking ones of the Unix domain; for batches those that keep messages apart. */
function connected_pair(string $domain, string $way): array
{
    $pair = $domain === 'tcp' ? net_tcp_pair() : net_unix_pair($way === 'batches' ? SOCK_SEQPACKET : SOCK_STREAM);
    if ($domain === 'unix' || $way === 'select') {
        array_map(socket_set_nonblock(...), $pair);
    }
    return $pair;
}

/** Forwards everything; returns the end to send to. */
function put_splice_between(string $domain, Socket $to): Socket
{
    [$near, $from] = connected_pair($domain, 'splice');
    beside(static function () use ($near, $from, $to): void {
        leave($near);
        do {
            $moved = persist($from, fn () => socket_splice($from, $to, random_int(1, 300000), 0, 60));
        } while ($moved > 0 || socket_last_error($from) !== 0 || socket_last_error($to) !== 0);
        socket_close($to);
    });
    return $near;
}

[, $way, $domain, $mib] = $argv;
define('IN_TASKS', ($argv[4] ?? '') === 'tasks');
[$near, $far] = connected_pair($domain, $way);
[$result, $to] = net_unix_pair();
beside(static function () use ($way, $near, $far, $to): void {
    leave($near);
    $hash = hash_init('xxh128');
    $count = 0;
    while (($data = receivers()[$way]($far)) !== '') {
        hash_update($hash, $data);
        $count += strlen($data);
    }
    senders()['exact']($to, $count . ' ' . hash_final($hash) . "\n");
});
leave($to);
$end = $near;
if ($way === 'splice') {
    $end = put_splice_between($domain, $near);
    leave($near);
}
leave($far);
$hash = hash_init('xxh128');
for ($i = 0; $i < $mib << 20; $i += BLOCK) {
    $block = $way === 'lines' ? make_lines(BLOCK) : make_block(BLOCK);
    hash_update($hash, $block);
    senders()[$way]($end, $block);
}
socket_close($end);
$sent = ($mib << 20) . ' ' . hash_final($hash) . "\n";
// A fault may also end a line early.
for ($received = ''; !str_ends_with($received, "\n") && ($piece = receivers()['lines']($result)) !== '';) {
    $received .= $piece;
}
echo 'sent     ', $sent, 'received ', $received;
exit($sent === $received ? 0 : 1);
