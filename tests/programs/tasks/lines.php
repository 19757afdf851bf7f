<?php
// SPDX-License-Identifier: BSD-3-Clause
// Protocols on fsockopen() and stream_socket_client(): memcached by hand, Pheanstalk on its FsockopenSocket at beanstalkd, and
// php-amqplib on its StreamIO at RabbitMQ.

use Pheanstalk\Connection;
use Pheanstalk\Pheanstalk;
use Pheanstalk\SocketFactory;
use PhpAmqpLib\Connection\AMQPStreamConnection;
use PhpAmqpLib\Message\AMQPMessage;

const SLOW = ['MEMCACHED_PORT', 'BEANSTALK_PORT', 'AMQP_PORT'];

function prepare(): void
{
}

final class Cache
{
    private $stream;

    public function __construct()
    {
        $this->stream = fsockopen('127.0.0.1', port_of('MEMCACHED'), $code, $text, 10);
    }

    public function set(string $key, string $value): string
    {
        fwrite($this->stream, "set $key 0 0 " . strlen($value) . "\r\n$value\r\n");
        return fgets($this->stream);
    }

    public function get(string $key): ?string
    {
        fwrite($this->stream, "get $key\r\n");
        if (sscanf(fgets($this->stream), 'VALUE %s %d %d', $name, $flags, $length) !== 3) {
            return null;
        }
        $value = stream_get_contents($this->stream, $length);
        fgets($this->stream);
        fgets($this->stream);
        return $value;
    }

    /** Many commands at once, and their answers. */
    public function many(string $command, int $count): string
    {
        fwrite($this->stream, str_repeat("$command\r\n", $count));
        for ($answers = ''; $count > 0; $count--) {
            $answers .= fgets($this->stream);
        }
        return $answers;
    }

    public function quit(): array
    {
        fwrite($this->stream, "quit\r\n");
        return [fgets($this->stream), feof($this->stream), stream_get_meta_data($this->stream)];
    }
}

function jobs(int $kind): Pheanstalk
{
    return new Pheanstalk(new Connection(new SocketFactory('127.0.0.1', port_of('BEANSTALK'), 10, $kind)));
}

function broker(): AMQPStreamConnection
{
    return new AMQPStreamConnection('127.0.0.1', port_of('AMQP'), 'guest', 'guest', '/', false, 'AMQPLAIN', null, 'en_US', 10, 10);
}

function scenes(int $id): void
{
    echo "=== memcached\n";
    $cache = new Cache();
    show('set', [$cache->set(own($id), 'value'), $cache->get(own($id)), $cache->get('none')]);
    $value = str_repeat("line\r\n", 150000);
    show('large', [$cache->set(own($id) . 'large', $value), $cache->get(own($id) . 'large') === $value]);
    $cache->set(own($id) . 'count', '0');
    show('many', shorten($cache->many('incr ' . own($id) . 'count 1', 2000)));
    show('quit', $cache->quit());
    foreach ([SocketFactory::STREAM, SocketFactory::FSOCKOPEN] as $kind) {
        echo "=== Pheanstalk\n";
        $queue = jobs($kind);
        $queue->useTube(own($id))->watchOnly(own($id));
        show('nothing', $queue->reserveWithTimeout(0));
        array_map($queue->put(...), ['one', "two\r\nlines", str_repeat('long ', 10000)]);
        for ($i = 0; $i < 3; $i++) {
            $job = $queue->reserve();
            echo shorten($job->getData()), "\n";
            show('state', $queue->statsJob($job)['state']);
            $queue->delete($job);
        }
        attempt('none', fn () => $queue->delete($job));
        show('wait', $queue->reserveWithTimeout(1));
        attempt('too big', fn () => $queue->put(str_repeat('x', 70000)));
    }
    echo "=== php-amqplib\n";
    $connection = broker();
    $channel = $connection->channel();
    [$queue] = $channel->queue_declare('', false, false, true, true);
    $got = [];
    $channel->basic_consume($queue, 'tag', false, true, false, false, function (AMQPMessage $message) use (&$got) {
        $got[] = shorten($message->body);
    });
    $channel->basic_publish(new AMQPMessage(str_repeat('long ', 100000)), '', $queue);
    for ($i = 0; $i < 20; $i++) {
        $channel->basic_publish(new AMQPMessage("message $i"), '', $queue);
    }
    while (count($got) < 21) {
        $channel->wait(null, false, PATIENCE);
    }
    echo implode("\n", $got), "\n";
    attempt('wait', fn () => $channel->wait(null, false, 0.1));
    attempt('wait, non-blocking', fn () => $channel->wait(null, true));
    attempt('no such queue', fn () => $channel->queue_declare('no.such.queue', true));
    show('connected', $connection->isConnected());
    $connection->close();
}

function together(int $id): void
{
    $cache = new Cache();
    show('memcached', [$cache->set(own($id), 'x'), $cache->get(own($id))]);
    $queue = jobs(SocketFactory::FSOCKOPEN);
    $queue->useTube(own($id))->watchOnly(own($id));
    $queue->put('job');
    show('job', $queue->reserve()->getData());
    $connection = broker();
    $channel = $connection->channel();
    [$name] = $channel->queue_declare('', false, false, true, true);
    $channel->basic_publish(new AMQPMessage('text'), '', $name);
    while (!$message = $channel->basic_get($name, true));
    show('message', $message->body);
    $connection->close();
}
