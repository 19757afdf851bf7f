<?php
// SPDX-License-Identifier: BSD-3-Clause
// Symfony's dump() of living, failed, closed and other sockets. The argument, if there is one, is the autoloader of a newer one.
require __DIR__ . '/program.inc';
if (isset($argv[1])) {
    require $argv[1];
}

use Symfony\Component\VarDumper\Cloner\VarCloner;
use Symfony\Component\VarDumper\Dumper\CliDumper;
use Symfony\Component\VarDumper\Dumper\HtmlDumper;

function dumped(string $what, mixed $value): void
{
    attempt($what, function () use ($value) {
        $cloner = new VarCloner();
        echo (new CliDumper())->dump($cloner->cloneVar($value), true);
        return strlen(preg_replace('/\d+/', '', (new HtmlDumper())->dump($cloner->cloneVar($value), true))) > 0;
    });
}

$fresh = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
dumped('fresh', $fresh);
$bound = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($bound, '127.0.0.1');
socket_listen($bound);
dumped('listening', $bound);
socket_getsockname($bound, $address, $port);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, $address, $port);
socket_set_nonblock($client);
dumped('connected, non-blocking', $client);
socket_set_block($client);
@socket_recv($client, $data, 10, MSG_DONTWAIT);
dumped('failed, EAGAIN', $client);
$failed = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_close($bound);
@socket_connect($failed, '127.0.0.1', $port);
dumped('failed, ECONNREFUSED', $failed);
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
@socket_sendto($udp, str_repeat('x', 70000), 70000, 0, '127.0.0.1', 9);
dumped('failed, EMSGSIZE', $udp);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
dumped('pair', $pair);
dumped('IPv6', @socket_create(AF_INET6, SOCK_STREAM, SOL_TCP) ?: null);
$path = getenv('PROGRAMS_SCRATCH') . '/dump';
$local = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($local, $path);
dumped('local', $local);
unlink($path);
socket_close($fresh);
dumped('closed', $fresh);
dumped('addresses', socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM]));
dumped('in an object', (object) ['socket' => $client, 'name' => 'x']);
