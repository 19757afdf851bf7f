<?php
// SPDX-License-Identifier: BSD-3-Clause
// Substitutes for the services of page.php: a database with MySQL's protocol and one result, a cache with INCR and GET
// of Redis, and a web server. Each delays its responses. Run: php services.php [milliseconds [ports]]

$pause = (int) ($argv[1] ?? 200) / 1000;
$ports = array_slice($argv, 2) + ['7016', '7017', '7018'];

/** Waits, and prints the number of concurrent waits if it is the highest so far. */
function think(): void
{
    global $pause;
    static $thinking = 0, $most = 0;

    if (++$thinking > $most) {
        $most = $thinking;
        echo "$most at once\n";
    }
    socket_sleep($pause);
    $thinking--;
}

/** A line without its end, or null at the end of the connection. */
function hear(Socket $client): ?string
{
    return @socket_recv_until($client, $line, "\n", 8192) ? rtrim($line) : null;
}

function cache(Socket $client): void
{
    /** @var array<string, string> $values */
    static $values = [];

    while (($line = hear($client)) !== null) {
        [$command, $key] = explode(' ', $line) + [1 => ''];
        think();
        if ($command === 'INCR') {
            $values[$key] = (string) ((int) ($values[$key] ?? 0) + 1);
        }
        socket_write($client, match ($command) {
            'INCR' => ":$values[$key]\r\n",
            'GET' => isset($values[$key]) ? '$' . strlen($values[$key]) . "\r\n$values[$key]\r\n" : "$-1\r\n",
            default => "-ERR unknown command\r\n",
        });
    }
}

function web(Socket $client): void
{
    [, $path] = explode(' ', hear($client) ?? '') + [1 => '/'];
    while ((string) hear($client) !== '');
    think();
    $text = $path === '/weather' ? 'sunny' : 'nothing new';
    socket_write($client, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " . strlen($text) . "\r\n\r\n$text");
}

/** @param list<string> $packets of MySQL: three bytes of length, a number, the data */
function say(Socket $client, int $number, array $packets): void
{
    foreach ($packets as $data) {
        socket_write($client, substr(pack('V', strlen($data)), 0, 3) . chr($number++) . $data);
    }
}

function hear_packet(Socket $client): string
{
    $length = @socket_recv_exact($client, $head, 4) ? unpack('V', substr($head, 0, 3) . "\0")[1] : 0;
    return $length > 0 && @socket_recv_exact($client, $data, $length) ? $data : '';
}

function database(Socket $client): void
{
    $done = "\0\0\0\2\0\0\0";
    $end = "\xfe\0\0\2\0";
    $text = fn(string $value): string => chr(strlen($value)) . $value;
    say($client, 0, ["\x0a" . "8.0.0-stand-in\0" . pack('V', 1) . "12345678\0\x0d\xa2\x21\2\0\x0a\0\x15" . str_repeat("\0", 10)
        . "123456789012\0mysql_native_password\0"]);
    hear_packet($client); // name and password, which are ignored
    say($client, 2, [$done]);
    while (($packet = hear_packet($client)) !== '' && $packet[0] !== "\1") {
        think();
        say($client, 1, !str_contains($packet, 'SELECT') ? [$done] : ["\1", "\3def\0\0\0\4name\0\x0c\x21\0\xff\0\0\0\xfd\0\0\0\0\0", $end,
            $text('bread'), $text('butter'), $end]);
    }
}

foreach (['database', 'cache', 'web'] as $i => $service) {
    $listener = socket_create_server('tcp://127.0.0.1:' . $ports[$i]) or exit(1);
    socket_getsockname($listener, $address, $port);
    echo "$service: port $port\n";
    socket_spawn('socket_serve', $listener, $service);
}
