<?php
// SPDX-License-Identifier: BSD-3-Clause
// php-amqplib on its SocketIO, at RabbitMQ: publishing and consuming, waits that end by time and by signal, heartbeats, and
// a connection that is cut by a relay, politely and by reset, and made again.
require __DIR__ . '/program.inc';

use PhpAmqpLib\Channel\AMQPChannel;
use PhpAmqpLib\Connection\AMQPSocketConnection;
use PhpAmqpLib\Connection\Heartbeat\PCNTLHeartbeatSender;
use PhpAmqpLib\Exception\AMQPTimeoutException;
use PhpAmqpLib\Helper\SocketConstants;
use PhpAmqpLib\Message\AMQPMessage;

$broker = (int) getenv('AMQP_PORT');

/**
 * Passes bytes on to the broker and back, one connection after another; "fin", "rst" or "lat" (later) on $orders
 * cuts the one there is.
 */
function relay($listener, $orders, int $broker): void
{
    while ($client = @stream_socket_accept($listener, PATIENCE)) {
        $server = stream_socket_client("tcp://127.0.0.1:$broker");
        $others = [(int) $client => $server, (int) $server => $client];
        for (;;) {
            $read = [$client, $server, $orders];
            $write = $except = null;
            stream_select($read, $write, $except, PATIENCE);
            if (in_array($orders, $read, true)) {
                $order = fread($orders, 3);
                if ($order === 'rst') {
                    $socket = socket_import_stream($client);
                    socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
                } elseif ($order === 'lat') {
                    usleep(300000);
                }
                break;
            }
            foreach ($read as $from) {
                $data = fread($from, 65536);
                if ($data === '' || $data === false) {
                    break 2;
                }
                fwrite($others[(int) $from], $data);
            }
        }
        fclose($client);
        fclose($server);
        unset($socket);
    }
}

function connect(int $port, int $heartbeat = 0): AMQPSocketConnection
{
    return new AMQPSocketConnection('127.0.0.1', $port, 'guest', 'guest', '/', false, 'AMQPLAIN', null, 'en_US', 10, true, 10, $heartbeat);
}

function declare_queue(AMQPChannel $channel): string
{
    [$queue] = $channel->queue_declare('', false, false, true, true);
    return $queue;
}

echo "=== constants\n";
foreach (['SOCKET_EPIPE', 'SOCKET_ENETDOWN', 'SOCKET_ECONNRESET', 'SOCKET_ETIMEDOUT', 'SOCKET_EINTR', 'SOCKET_EAGAIN'] as $name) {
    show($name, SocketConstants::getInstance()->$name);
}

echo "=== publish, get, consume\n";
$connection = connect($broker);
$channel = $connection->channel();
$queue = declare_queue($channel);
$channel->basic_publish(new AMQPMessage('first', ['content_type' => 'text/plain']), '', $queue);
$channel->basic_publish(new AMQPMessage(str_repeat('long ', 100000)), '', $queue);
wait_until(fn() => ($GLOBALS['message'] = $channel->basic_get($queue, true)) !== null, 'a message');
show('get', $message->body);
$got = [];
$channel->basic_consume($queue, 'tag', false, true, false, false, function (AMQPMessage $message) use (&$got) {
    $got[] = shorten($message->body);
});
for ($i = 0; $i < 20; $i++) {
    $channel->basic_publish(new AMQPMessage("message $i"), '', $queue);
}
while (count($got) < 21) {
    $channel->wait(null, false, PATIENCE);
}
echo implode("\n", $got), "\n";

echo "=== waits that end by time\n";
attempt('wait', fn() => $channel->wait(null, false, 0.1));
attempt('wait, non-blocking', fn() => $channel->wait(null, true));
show('connected', $connection->isConnected());

echo "=== a wait that a signal interrupts\n";
$signals = 0;
pcntl_signal(SIGALRM, function () use (&$signals) { $signals++; }, false);
pcntl_async_signals(false);
pcntl_alarm(1);
attempt('wait', fn() => $channel->wait(null, false, 1.5));
show('signals', $signals);
pcntl_async_signals(true);
pcntl_alarm(1);
attempt('wait, signals at once', fn() => $channel->wait(null, false, 1.5));
show('signals', $signals);
$connection->close();

echo "=== heartbeats by a signal\n";
$connection = connect($broker, 2);
$channel = $connection->channel();
$sender = new PCNTLHeartbeatSender($connection);
$sender->register();
$end = microtime(true) + 2.5;
while (microtime(true) < $end) {
    usleep(100000);
}
$sender->unregister();
attempt('check', fn() => $connection->checkHeartBeat());
show('queue', declare_queue($channel) !== '');
$connection->close();
show('connected', $connection->isConnected());

$listener = stream_socket_server('tcp://127.0.0.1:0');
$port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
[$orders, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$relay = new Peer('relay', function () use ($listener, $orders, $other, $broker) { fclose($orders); relay($listener, $other, $broker); });
fclose($other);
fclose($listener);
$connection = connect($port);
foreach (['fin', 'rst', 'fin'] as $order) {
    foreach (['wait', 'publish'] as $how) {
        echo "=== cut by $order, noticed by $how\n";
        $channel = $connection->channel();
        $queue = declare_queue($channel);
        $channel->basic_consume($queue, '', false, true, false, false, function (AMQPMessage $message) { echo $message->body, "\n"; });
        $channel->basic_publish(new AMQPMessage("before the cut"), '', $queue);
        $channel->wait(null, false, PATIENCE);
        $socket = $connection->getIO()->getSocket();
        fwrite($orders, $order);
        $read = [$socket];
        $write = $except = null;
        show('cut', socket_select($read, $write, $except, PATIENCE));
        if ($how === 'wait') {
            attempt('wait', fn() => $channel->wait(null, false, PATIENCE));
        } else {
            attempt('publish', function () use ($channel, $queue) {
                for ($i = 0; $i < 3; $i++) {
                    $channel->basic_publish(new AMQPMessage(str_repeat('x', 1000)), '', $queue);
                    usleep(20000);
                }
            });
        }
        show('connected', $connection->isConnected());
        $connection->reconnect();
        show('connected again', $connection->isConnected());
    }
}
echo "=== cut during a wait\n";
$channel = $connection->channel();
$channel->basic_consume(declare_queue($channel));
fwrite($orders, 'lat');
attempt('wait', fn() => $channel->wait(null, false, PATIENCE));
show('connected', $connection->isConnected());
$connection->reconnect();
show('connected again', $connection->isConnected());
$connection->close();
$relay->kill();
$relay->join();

echo "=== nobody there\n";
attempt('connect', fn() => connect($port));
