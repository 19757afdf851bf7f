<?php
// SPDX-License-Identifier: BSD-3-Clause
// A forking line server, one client after another, two of them at once, each leaving in another way.
require __DIR__ . '/program.inc';

$server = Program::php('line_server');
$port = $server->port();

$endings = [
    'says bye' => function (Client $client) { $client->say("bye\n"); $client->hear('(end)'); $client->leave(); },
    'closes' => fn(Client $client) => $client->leave(),
    'resets' => fn(Client $client) => $client->reset(),
    'half open' => function (Client $client) { $client->half(); $client->hear('(end)'); $client->leave(); },
    'half open in a line' => function (Client $client) { $client->say("one\r\ntwo"); $client->hear(); $client->half(); $client->hear('(end)'); $client->leave(); },
    'closes in a line' => function (Client $client) { $client->say('half'); $client->wait_until_heard(); $client->leave(); },
    'closes behind many lines' => function (Client $client) { $client->say(str_repeat("line\n", 500)); $client->half(); $client->hear('(end)'); $client->leave(); },
];
foreach ($endings as $name => $end) {
    echo "=== $name\n";
    $client = new Client('client', $port);
    $client->hear();
    $client->say("first\r\n\r\nsecond\n");
    $client->hear();
    $client->hear();
    $end($client);
    $server->expect('/child ended with \d+/');
}

echo "=== two at once\n";
$one = new Client('one', $port);
$two = new Client('two', $port);
$two->hear();
$two->say("from two\n");
$two->hear();
$one->hear();
$one->say(str_repeat('x', 5000) . "\n");
$one->hear();
$one->hear();
$one->leave();
$server->expect('/child ended with \d+/');
$two->leave();
$server->expect('/child ended with \d+/');
$server->kill(SIGTERM);
$server->finish();
