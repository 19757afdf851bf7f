<?php
// SPDX-License-Identifier: BSD-3-Clause
// The manual's server, and clients that leave it in every way; the manual's client at a web server, and at nobody's port.
require __DIR__ . '/program.inc';

$endings = [
    'quits' => function (Client $client) { $client->say("quit\n"); $client->hear('(end)'); $client->leave(); },
    'closes' => fn(Client $client) => $client->leave(),
    'resets' => fn(Client $client) => $client->reset(),
    'half open' => function (Client $client) { $client->half(); $client->hear('(end)'); $client->leave(); },
    'closes in a line' => function (Client $client) { $client->say('half a li'); $client->leave(); },
    'half open in a line' => function (Client $client) { $client->say('half a li'); $client->half(); $client->hear('(end)'); $client->leave(); },
    'resets in a line' => function (Client $client) { $client->say('half a li'); $client->wait_until_heard(); $client->reset(); },
];

foreach ($endings as $name => $end) {
    foreach (['', 'stay'] as $stay) {
        echo "=== $name $stay\n";
        $server = Program::php('manual_server', $stay);
        $port = $server->port();
        $client = new Client('client', $port);
        $client->hear("'shutdown'.\n");
        $client->say("hello\r\n");
        $client->hear();
        $client->say("\n\r\nworld\n");
        $client->hear();
        $end($client);
        if ($stay || $name === 'quits') {
            $next = new Client('next', $port);
            $next->hear("'shutdown'.\n");
            $next->say("shutdown\n");
            $next->hear('(end)');
            $next->leave();
        }
        $server->finish();
    }
}

echo "=== client\n";
$web = new Program('web server', [...php_command(), '-d', 'variables_order=EGPCS', '-S', '127.0.0.1:0', __DIR__ . '/scripts/page.php']);
preg_match('/:(\d+)\)? started/', $web->expect('/Development Server \(.*\) started/')[0], $match);
Program::php('manual_client', $match[1])->finish();
$web->stop();
Program::php('manual_client', $match[1])->finish();
