<?php
// SPDX-License-Identifier: BSD-3-Clause
// A client of memcached's text protocol: lines and values over TCP, a value of 900 000 bytes, many commands at once.
require __DIR__ . '/program.inc';

class Memcached_
{
    private $socket;
    private $rest = '';

    public function __construct(int $port)
    {
        $this->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($this->socket, SOL_TCP, TCP_NODELAY, 1);
        socket_set_option($this->socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
        socket_connect($this->socket, '127.0.0.1', $port);
    }

    public function send(string $text): void
    {
        while ($text !== '') {
            $count = socket_write($this->socket, $text);
            if ($count === false) {
                echo "! ", socket_strerror(socket_last_error($this->socket)), "\n";
                return;
            }
            $text = substr($text, $count);
        }
    }

    public function line(): string
    {
        $line = '';
        do {
            $part = socket_read($this->socket, 2048, PHP_NORMAL_READ);
            if ($part === false || $part === '') {
                return "$line(end)";
            }
            $line .= $part;
        } while (substr($line, -2) !== "\r\n");
        return rtrim($line);
    }

    public function command(string $command): string
    {
        $this->send("$command\r\n");
        return $this->line();
    }

    public function set(string $key, string $value): string
    {
        $this->send("set $key 0 60 " . strlen($value) . "\r\n$value\r\n");
        return $this->line();
    }

    public function get(string $key): ?string
    {
        $line = $this->command("get $key");
        if (!preg_match('/^VALUE \S+ \d+ (\d+)/', $line, $match)) {
            return null;
        }
        $value = '';
        while (strlen($value) < $match[1] + 2) {
            $value .= socket_read($this->socket, $match[1] + 2 - strlen($value), PHP_BINARY_READ);
        }
        return $this->line() === 'END' ? substr($value, 0, -2) : null;
    }
}

$cache = new Memcached_((int) getenv('MEMCACHED_PORT'));
show('flush', $cache->command('flush_all'));
show('set', $cache->set('a', 'some value'));
show('get', $cache->get('a'));
show('empty', $cache->set('empty', ''));
show('get', $cache->get('empty'));
show('miss', $cache->get('none'));
$long = str_repeat("0123456789\r\n", 75000);
show('long', $cache->set('long', $long));
show('get', $cache->get('long') === $long);
show('too long', $cache->set('toolong', str_repeat('x', 1100000)));
show('add', $cache->command("add a 0 0 1\r\nx"));
show('number', $cache->set('n', '10'));
show('incr', $cache->command('incr n 5'));
show('decr', $cache->command('decr n 100'));
show('nonsense', $cache->command('nonsense'));
$many = '';
for ($i = 0; $i < 2000; $i++) {
    $many .= "incr n 1\r\n";
}
$cache->send($many);
$last = '';
for ($i = 0; $i < 2000; $i++) {
    $last = $cache->line();
}
show('2000 at once', $last);
show('noreply', $cache->command("set quiet 0 60 1 noreply\r\n1\r\nget quiet"));
show('data', [$cache->line(), $cache->line()]);
$cache->send("quit\r\n");
show('end', $cache->line());
