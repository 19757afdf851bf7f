<?php
// SPDX-License-Identifier: BSD-3-Clause
// Predis on its own connection class for ext/sockets, at Redis, over TCP and over a local socket. Its companion phpiredis, which
// only takes replies apart, is in phpiredis.inc.
require __DIR__ . '/program.inc';
require __DIR__ . '/phpiredis.inc';

function redis(array $parameters): Predis\Client
{
    $class = 'Predis\Connection\PhpiredisSocketConnection';
    return new Predis\Client($parameters + ['read_write_timeout' => PATIENCE], [
        'connections' => ['tcp' => $class, 'unix' => $class],
    ]);
}

$tcp = ['scheme' => 'tcp', 'host' => '127.0.0.1', 'port' => (int) getenv('REDIS_PORT')];
foreach ([$tcp, ['scheme' => 'unix', 'path' => getenv('REDIS_PATH')]] as $where) {
    echo "=== over $where[scheme]\n";
    $redis = redis($where);
    $redis->flushall();
    show('ping', (string) $redis->ping());
    $redis->set('key', 'value');
    show('get', $redis->get('key'));
    show('none', $redis->get('none'));
    $redis->rpush('list', ['a', 'b', 'c']);
    show('list', $redis->lrange('list', 0, -1));
    $long = str_repeat("0123456789\r\n", 80000);
    $redis->set('long', $long);
    show('long', $redis->get('long') === $long);
    attempt('error', fn() => $redis->incr('key'));
    $replies = $redis->pipeline(function ($pipe) {
        for ($i = 0; $i < 1000; $i++) {
            $pipe->incrby('counter', $i);
        }
    });
    show('pipeline', [count($replies), end($replies)]);
    show('transaction', $redis->transaction(function ($transaction) {
        $transaction->set('x', 1);
        $transaction->incr('x');
    })[1]);
    show('blpop', $redis->blpop('list', 1));
    show('blpop, none', $redis->blpop('empty', 1));
    $messages = redis($where)->pubSubLoop();
    $messages->subscribe('news');
    foreach ($messages as $message) {
        show($message->kind, $message->payload);
        if ($message->kind === 'subscribe') {
            $redis->publish('news', 'something');
        } else {
            break;
        }
    }
    unset($messages);
}
echo "=== timeouts and ends\n";
$impatient = redis(['read_write_timeout' => 0.2] + $tcp);
attempt('blpop', fn() => $impatient->blpop('empty', 5));
$victim = redis($tcp);
// Not all: other programs have connections to the same server.
$redis->client('kill', 'id', $victim->executeRaw(['CLIENT', 'ID']));
attempt('killed', fn() => $victim->ping());
attempt('again', fn() => (string) $victim->ping());
$redis->disconnect();
$listener = stream_socket_server('tcp://127.0.0.1:0');
$port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
fclose($listener);
attempt('nobody there', fn() => redis(['port' => $port] + $tcp)->ping());
attempt('no such path', fn() => redis(['scheme' => 'unix', 'path' => '/nonexistent/redis'])->ping());
