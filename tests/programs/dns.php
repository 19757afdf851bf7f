<?php
// SPDX-License-Identifier: BSD-3-Clause
// A DNS client by hand: connected and not, answers that are cut and asked for again over TCP, none, and nobody there.
require __DIR__ . '/program.inc';

function question(string $name, int $type, int $id): string
{
    $labels = '';
    foreach (array_filter(explode('.', $name), 'strlen') as $label) {
        $labels .= chr(strlen($label)) . $label;
    }
    return pack('n6', $id, 0x0100, 1, 0, 0, 0) . $labels . "\0" . pack('n2', $type, 1);
}

function explain(string $answer): string
{
    $head = unpack('nid/nflags/nquestions/nanswers', $answer);
    $records = [];
    $at = 12;
    while (ord($answer[$at])) {
        $at += ord($answer[$at]) + 1;
    }
    $at += 5;
    for ($i = 0; $i < $head['answers'] && $at + 12 <= strlen($answer); $i++) {
        $record = unpack('ntype/nclass/Nttl/nlength', $answer, $at + 2);
        $data = substr($answer, $at + 12, $record['length']);
        $records[] = $record['type'] === 16 ? substr($data, 1) : inet_ntop($data);
        $at += 12 + $record['length'];
    }
    $shown = implode(' ', array_slice($records, 0, 3));
    return sprintf('id %d, flags %04x, %d answers: %s', $head['id'], $head['flags'], $head['answers'], $shown);
}

$server = Program::python('dns');
$port = $server->port();

echo "=== not connected\n";
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
foreach ([['www.test', 1], ['six.test', 28], ['text.test', 16], ['none.test', 1], ['many.test', 1]] as $id => [$name, $type]) {
    $question = question($name, $type, 1000 + $id);
    show("$name sent", socket_sendto($socket, $question, strlen($question), 0, '127.0.0.1', $port) === strlen($question));
    $count = socket_recvfrom($socket, $answer, 512, 0, $from, $from_port);
    show('from the server', $from === '127.0.0.1' && $from_port === $port && $count === strlen($answer));
    echo explain($answer), "\n";
}

echo "=== over TCP\n";
$stream = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($stream, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
show('connect', socket_connect($stream, '127.0.0.1', $port));
$question = question('many.test', 1, 2000);
socket_write($stream, pack('n', strlen($question)) . $question);
socket_recv($stream, $length, 2, MSG_WAITALL);
socket_recv($stream, $answer, unpack('n', $length)[1], MSG_WAITALL);
echo explain($answer), "\n";
socket_close($stream);

echo "=== connected, two questions under way\n";
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($socket, '127.0.0.1', $port);
socket_write($socket, question('www.test', 1, 3000));
socket_write($socket, question('six.test', 28, 3001));
$answers = [];
while (count($answers) < 2) {
    $read = [$socket];
    $write = $except = null;
    if (!socket_select($read, $write, $except, PATIENCE)) {
        break;
    }
    $answers[] = explain(socket_read($socket, 512));
}
sort($answers);
echo implode("\n", $answers), "\n";

echo "=== no answer\n";
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
socket_write($socket, question('silent', 1, 4000));
show('recv', socket_recv($socket, $answer, 512, 0));
show('answer', $answer);
show('error', socket_strerror(socket_last_error($socket)));
show('read', @socket_read($socket, 512));
$read = [$socket];
show('select', socket_select($read, $write, $except, 0, 50000));
show('left', count($read));

echo "=== nobody there\n";
$server->stop();
show('sent', socket_write($socket, question('www.test', 1, 5000)) > 0);
show('recv', socket_recv($socket, $answer, 512, 0));
show('error', socket_strerror(socket_last_error($socket)));
socket_close($socket);
