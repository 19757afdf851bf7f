<?php
// SPDX-License-Identifier: BSD-3-Clause
// A select chat that four people leave: politely, by reset, half open, in the middle of a line. A fifth watches.
require __DIR__ . '/program.inc';

foreach (['false', 'error', 'empty', 'recv'] as $notice) {
    echo "=== notices by $notice\n";
    $server = Program::php('chat_server', $notice);
    $port = $server->port();
    $people = [];
    foreach (['watcher', 'alice', 'bob', 'carol', 'dave'] as $name) {
        $people[$name] = new Client($name, $port);
        $people[$name]->hear();
        $people[$name]->say("$name\r\n");
        foreach ($people as $one) {
            $one->hear("$name is here\n");
        }
    }
    $people['alice']->say("hello all\n");
    foreach (array_diff_key($people, ['alice' => 1]) as $one) {
        $one->hear("alice: hello all\n");
    }
    $people['bob']->say("in ");
    $people['bob']->wait_until_heard();
    $people['bob']->say("pieces\r\n");
    foreach (array_diff_key($people, ['bob' => 1]) as $one) {
        $one->hear("pieces\n");
    }
    // Everybody hears it before the next one leaves: who leaves with something unheard resets, and that is another end.
    $leave = function (string $name, callable $how) use (&$people) {
        $how($people[$name]);
        $rest = array_diff_key($people, [$name => 1]);
        foreach ($rest as $one) {
            $one->hear("left\n");
        }
        $gone = $people[$name];
        $people = $rest;
        return $gone;
    };
    $leave('alice', fn(Client $alice) => $alice->leave());
    $leave('bob', fn(Client $bob) => $bob->reset());
    $leave('carol', fn(Client $carol) => $carol->half())->hear('(end)');
    $leave('dave', function (Client $dave) { $dave->say('half a li'); $dave->leave(); });
    $people['watcher']->say("shutdown\n");
    $people['watcher']->hear('(end)');
    $server->finish();
}
