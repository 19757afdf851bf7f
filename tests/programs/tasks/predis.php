<?php
// SPDX-License-Identifier: BSD-3-Clause
// Predis from Packagist, on streams, at Redis.

const SLOW = ['REDIS_PORT'];

require getenv('PROGRAMS_COMPOSER') . '/vendor/autoload.php';

function prepare(): void
{
}

/** @param array<string, mixed> $parameters */
function redis(array $parameters = []): Predis\Client
{
    return new Predis\Client($parameters + ['scheme' => 'tcp', 'host' => '127.0.0.1', 'port' => port_of('REDIS'), 'database' => 4, 'read_write_timeout' => PATIENCE]);
}

function scenes(int $id): void
{
    $own = own($id) . 'predis';
    $ways = [
        'TCP' => [],
        'a local socket' => ['scheme' => 'unix', 'path' => getenv('REDIS_PATH'), 'database' => 5],
        'TLS' => ['scheme' => 'tls', 'port' => port_of('REDIS_TLS'), 'database' => 6, 'ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']],
    ];
    foreach ($ways as $name => $parameters) {
        echo "=== $name\n";
        $redis = redis($parameters);
        show('ping', (string) $redis->ping());
        show('get', [(string) $redis->set("$own:key", 'value'), $redis->get("$own:key"), $redis->get("$own:none")]);
        $redis->del("$own:list");
        show('list', [$redis->rpush("$own:list", ['a', 'b', 'c']), $redis->lrange("$own:list", 0, -1)]);
        $long = str_repeat("0123456789\r\n", 80000);
        $redis->set("$own:long", $long);
        show('long', $redis->get("$own:long") === $long);
        attempt('error', fn () => $redis->incr("$own:key"));
        $redis->del("$own:counter");
        $replies = $redis->pipeline(function ($pipe) use ($own) {
            for ($i = 0; $i < 1000; $i++) {
                $pipe->incrby("$own:counter", $i);
            }
        });
        show('pipeline', [count($replies), end($replies)]);
        show('transaction', $redis->transaction(function ($transaction) use ($own) {
            $transaction->set("$own:x", 1);
            $transaction->incr("$own:x");
        })[1]);
        show('blpop', $redis->blpop(["$own:list"], 1)[1]);
        show('blpop, none', $redis->blpop(["$own:empty"], 1));
        $messages = redis($parameters)->pubSubLoop();
        $messages->subscribe("$own:news");
        foreach ($messages as $message) {
            show($message->kind, $message->payload);
            if ($message->kind === 'subscribe') {
                $redis->publish("$own:news", 'something');
            } else {
                break;
            }
        }
        unset($messages, $message);
    }
    echo "=== ends\n";
    $impatient = redis(['read_write_timeout' => 0.2]);
    attempt('time', fn () => $impatient->blpop(["$own:empty"], 100));
    $victim = redis();
    $number = $victim->client('id');
    $redis->client('kill', 'id', $number);
    attempt('killed', fn () => $victim->ping());
    attempt('again', fn () => (string) $victim->ping());
    attempt('nobody there', fn () => redis(['port' => nobody()])->ping());
    attempt('no such path', fn () => redis(['scheme' => 'unix', 'path' => '/nonexistent/redis'])->ping());
    attempt('not trusted', fn () => redis(['scheme' => 'tls', 'port' => port_of('REDIS_TLS')])->ping());
    $kept = redis(['persistent' => true]);
    show('persistent', (string) $kept->ping());
}

function together(int $id): void
{
    $redis = redis();
    show('answer', [(string) $redis->set(own($id), 'x'), $redis->get(own($id))]);
}
