<?php
// SPDX-License-Identifier: BSD-3-Clause
// phpredis, at Redis: TCP, a local socket, TLS; pipelines, blocking calls, subscriptions, time-outs, connections that are killed.

const SLOW = ['REDIS_PORT'];

function prepare(): void
{
}

function redis(): Redis
{
    $redis = new Redis();
    $redis->connect('127.0.0.1', port_of('REDIS'), 10);
    return $redis;
}

function talk(Redis $redis, string $own): void
{
    show('ping', $redis->ping());
    $redis->del("$own:list", "$own:counter");
    show('set, get', [$redis->set("$own:a", 'value'), $redis->get("$own:a"), $redis->get("$own:none")]);
    $long = str_repeat("0123456789\r\n", 100000);
    show('long', [$redis->set("$own:long", $long), $redis->get("$own:long") === $long]);
    show('hash', [$redis->hMSet("$own:hash", ['x' => 1, 'y' => 2]), $redis->hGetAll("$own:hash")]);
    show('list', [$redis->rPush("$own:list", 'a', 'b', 'c'), $redis->lRange("$own:list", 0, -1)]);
    $pipe = $redis->pipeline();
    for ($i = 0; $i < 2000; $i++) {
        $pipe->incrBy("$own:counter", $i);
    }
    $replies = $pipe->exec();
    show('pipeline', [count($replies), end($replies)]);
    show('transaction', $redis->multi()->set("$own:x", 1)->incr("$own:x")->exec());
    show('script', $redis->eval('redis.call("set", KEYS[1], ARGV[1]) return {1, {2, "three"}}', ["$own:s", 5], 1));
    show('blPop', [$redis->blPop(["$own:list"], 1), $redis->brPop(["$own:list"], 1)]);
    show('blPop, none', $redis->blPop(["$own:empty"], 1));
    show('error', [$redis->incr("$own:a"), $redis->getLastError()]);
    show('raw', $redis->rawCommand('ECHO', "a\0b"));
    $iterator = null;
    $found = [];
    while ($keys = $redis->scan($iterator, "$own:*", 1000)) {
        $found = [...$found, ...$keys];
    }
    show('scan', count(array_unique($found)) > 5);
}

function scenes(int $id): void
{
    $own = own($id) . 'phpredis';
    echo "=== TCP\n";
    $redis = redis();
    $redis->select(1);
    talk($redis, $own);
    echo "=== a local socket\n";
    $local = new Redis();
    show('connect', $local->connect(getenv('REDIS_PATH')));
    $local->select(2);
    talk($local, $own);
    echo "=== TLS\n";
    $tls = new Redis();
    show('connect', $tls->connect('tls://127.0.0.1', port_of('REDIS_TLS'), 10, null, 0, 0,
        ['stream' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]));
    $tls->select(3);
    talk($tls, $own);
    echo "=== a stream\n";
    $redis->del("$own:stream");
    $redis->xAdd("$own:stream", '1-1', ['a' => 'b']);
    show('read', $redis->xRead(["$own:stream" => '0'], 10, 1000));
    show('wait', $redis->xRead(["$own:stream" => '1-1'], 10, 50));
    $speaker = redis();
    echo "=== ends\n";
    $hurried = redis();
    $hurried->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
    attempt('time', fn () => $hurried->blPop(["$own:empty"], 5));
    $victim = redis();
    $number = $victim->rawCommand('CLIENT', 'ID');
    $speaker->rawCommand('CLIENT', 'KILL', 'ID', $number);
    attempt('killed, connects again', fn () => $victim->ping());
    $victim->setOption(Redis::OPT_MAX_RETRIES, 0);
    $number = $victim->rawCommand('CLIENT', 'ID');
    $speaker->rawCommand('CLIENT', 'KILL', 'ID', $number);
    attempt('killed', fn () => $victim->get('x'));
    attempt('password', fn () => redis()->auth('wrong'));
    attempt('nobody there', fn () => (new Redis())->connect('127.0.0.1', nobody(), 1));
    attempt('no path', fn () => (new Redis())->connect('/nowhere'));
    attempt('no name', fn () => (new Redis())->connect('no.such.name.invalid', 1));
    attempt('not trusted', fn () => (new Redis())->connect('tls://127.0.0.1', port_of('REDIS_TLS'), 10));
    $kept = new Redis();
    show('persistent', [$kept->pconnect('127.0.0.1', port_of('REDIS'), 10), $kept->echo('x')]);
}

function together(int $id): void
{
    $redis = redis();
    show('answer', [$redis->set(own($id), 'x'), $redis->get(own($id))]);
}
