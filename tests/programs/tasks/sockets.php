<?php
// SPDX-License-Identifier: BSD-3-Clause
// Blocking clients on the socket functions, as they are: Predis's PhpiredisSocketConnection, php-amqplib's SocketIO, Pheanstalk's
// SocketSocket, and a DNS and a StatsD client by hand. A hundred of them at slow servers take the time of one.
require __DIR__ . '/../phpiredis.inc';

use Pheanstalk\Connection;
use Pheanstalk\Pheanstalk;
use Pheanstalk\SocketFactory;
use PhpAmqpLib\Connection\AMQPSocketConnection;
use PhpAmqpLib\Message\AMQPMessage;

const SLOW = ['REDIS_PORT', 'BEANSTALK_PORT', 'AMQP_PORT', 'UDP_DNS_PORT'];
const TOGETHER = 100;

function prepare(): void
{
    $GLOBALS['server'] = Program::python('dns');
    putenv('UDP_DNS_PORT=' . $GLOBALS['server']->port());
    register_shutdown_function(fn () => $GLOBALS['server']->stop());
    $GLOBALS['statistics'] = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
}

/** The addresses of a name. @return list<string> */
function look_up(string $name): array
{
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
    $labels = implode(array_map(fn (string $label) => chr(strlen($label)) . $label, explode('.', $name)));
    socket_sendto($socket, pack('n6', 7, 0x100, 1, 0, 0, 0) . "$labels\0\0\1\0\1", 17 + strlen($labels), 0, '127.0.0.1', port_of('UDP_DNS'));
    if (!socket_recvfrom($socket, $answer, 4096, 0, $from, $port)) {
        return [socket_strerror(socket_last_error($socket))];
    }
    preg_match_all("/\xc0\x0c\\x00\\x01\\x00\\x01....\\x00\\x04(....)/s", $answer, $match);
    return array_map(inet_ntop(...), $match[1]);
}

/** Counts something, in the manner of StatsD. */
function count_up(string $name, int $by): int|false
{
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    [$host, $port] = explode(':', stream_socket_get_name($GLOBALS['statistics'], false));
    $line = "$name:$by|c";
    return socket_sendto($socket, $line, strlen($line), 0, $host, (int) $port);
}

function redis(): Predis\Client
{
    $class = 'Predis\Connection\PhpiredisSocketConnection';
    return new Predis\Client(['scheme' => 'tcp', 'host' => '127.0.0.1', 'port' => port_of('REDIS'), 'read_write_timeout' => PATIENCE], ['connections' => ['tcp' => $class]]);
}

function jobs(): Pheanstalk
{
    return new Pheanstalk(new Connection(new SocketFactory('127.0.0.1', port_of('BEANSTALK'), 10, SocketFactory::SOCKET)));
}

function broker(): AMQPSocketConnection
{
    return new AMQPSocketConnection('127.0.0.1', port_of('AMQP'), 'guest', 'guest', '/', false, 'AMQPLAIN', null, 'en_US', 10, true, 10);
}

function talk(string $own): void
{
    $redis = redis();
    show('Redis', [(string) $redis->set($own, 'value'), $redis->get($own)]);
    $queue = jobs();
    $queue->useTube($own)->watchOnly($own);
    $queue->put('job');
    $job = $queue->reserve();
    show('beanstalkd', $job->getData());
    $queue->delete($job);
    $connection = broker();
    $channel = $connection->channel();
    [$name] = $channel->queue_declare('', false, false, true, true);
    $channel->basic_publish(new AMQPMessage('text'), '', $name);
    while (!$message = $channel->basic_get($name, true));
    show('RabbitMQ', $message->body);
    $connection->close();
    show('DNS', [look_up('www.test'), look_up('none.test')]);
    show('StatsD', count_up('count', 1));
}

function scenes(int $id): void
{
    talk(own($id));
    $redis = redis();
    show('a wait', $redis->blpop([own($id) . 'none'], 1));
    attempt('error', fn () => $redis->incr(own($id)));
}

function together(int $id): void
{
    talk(own($id));
}
