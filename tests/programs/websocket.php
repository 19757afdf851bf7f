<?php
// SPDX-License-Identifier: BSD-3-Clause
// A WebSocket chat that people leave with a good-bye, by reset, without a word, and before they have shaken hands. With
// "literal" it is the server that no other module of PHP 8 can run: what it says has to be what the other one says there.
require __DIR__ . '/program.inc';

function frame(string $text, int $opcode = 1): string
{
    $mask = "\x11\x22\x33\x44";
    $length = strlen($text);
    $head = $length < 126 ? pack('CC', 128 | $opcode, 128 | $length) : pack('CCn', 128 | $opcode, 254, $length);
    return $head . $mask . ($text ^ str_repeat($mask, intdiv($length, 4) + 1));
}

function shake_hands(string $name, int $port): Client
{
    $client = new Client($name, $port);
    $client->say("GET /chat HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" .
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    $client->hear("\r\n\r\n");
    return $client;
}

$server = Program::php('websocket_server' . (($argv[1] ?? '') === 'literal' ? '_literal' : ''));
$port = $server->port();
$watcher = shake_hands('watcher', $port);
$alice = shake_hands('alice', $port);
$bob = shake_hands('bob', $port);
$carol = shake_hands('carol', $port);
$alice->say(frame('hello'));
foreach ([$watcher, $alice, $bob, $carol] as $client) {
    $client->hear('hello');
}
$long = str_repeat('long words ', 400);
$bob->say(frame($long));
foreach ([$watcher, $alice, $bob, $carol] as $client) {
    $client->hear($long);
}
$alice->say(frame('', 8));
$alice->hear('(end)');
$alice->leave();
$watcher->hear('has left');
$bob->hear('has left');
$bob->reset();
$watcher->hear('has left');
$carol->hear('u3 has left');
$carol->half();
$watcher->hear('has left');
$carol->hear('(end)');
$carol->leave();
$rude = new Client('rude', $port);
$rude->say("GET / HTTP/1.0\r\n\r\n");
$rude->hear('(end)');
$rude->leave();
$watcher->hear('has left');
$watcher->say(frame('shutdown'));
$watcher->hear('(end)');
$server->finish();
