<?php
// SPDX-License-Identifier: BSD-3-Clause
// Pheanstalk on its SocketSocket, at beanstalkd: jobs of all sizes, a wait, and servers that go away in the middle.
require __DIR__ . '/program.inc';

use Pheanstalk\Connection;
use Pheanstalk\Pheanstalk;
use Pheanstalk\SocketFactory;

function queue(int $port): Pheanstalk
{
    return new Pheanstalk(new Connection(new SocketFactory('127.0.0.1', $port, 10, SocketFactory::SOCKET)));
}

$queue = queue((int) getenv('BEANSTALK_PORT'));
$tube = 'tube' . getmypid();
$queue->useTube($tube)->watchOnly($tube);
show('nothing', $queue->reserveWithTimeout(0));
$queue->put('one');
$queue->put("two\r\nlines");
$queue->put(str_repeat('long ', 10000), 2000);
$queue->put('', 3000);
for ($i = 0; $i < 4; $i++) {
    $job = $queue->reserve();
    echo shorten($job->getData()), "\n";
    show('state', $queue->statsJob($job)['state']);
    $i === 1 ? $queue->release($job, 5000) : $queue->delete($job);
}
$job = $queue->reserve();
$queue->bury($job);
show('buried', $queue->peekBuried()->getData());
show('kicked', $queue->kick(10));
$queue->delete($queue->reserve());
attempt('none', fn() => $queue->delete($job));
show('ready', $queue->statsTube($tube)['current-jobs-ready']);
$start = microtime(true);
show('wait', $queue->reserveWithTimeout(1));
show('a second', round(microtime(true) - $start) >= 1);
attempt('too big', fn() => $queue->put(str_repeat('x', 70000)));

foreach (['at once' => '', 'in a line' => 'INSERT', 'at a \r' => "INSERTED 1\r", 'in the data' => "OK 100\r\n---\r\n",
    'by reset' => null] as $name => $answer) {
    echo "=== a server that goes away $name\n";
    $listener = stream_socket_server('tcp://127.0.0.1:0');
    $port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
    $server = new Peer('server', function () use ($listener, $answer) {
        for ($i = 0; $i < 2 && $client = @stream_socket_accept($listener, $i ? 1 : PATIENCE); $i++) {
            echo fgets($client);
            if ($answer === null) {
                $socket = socket_import_stream($client);
                socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
                unset($socket);
            } else {
                fwrite($client, $answer);
            }
            fclose($client);
        }
    });
    fclose($listener);
    if ($name !== 'in the data') {
        attempt('stats', fn() => queue($port)->stats());
    } else {
        // Its read() turns in circles at an end in the data, under every module: only its line is asked for.
        $socket = (new SocketFactory('127.0.0.1', $port, 10, SocketFactory::SOCKET))->create();
        $socket->write("stats\r\n");
        show('line', $socket->getLine());
        show('data', $socket->read(5));
        attempt('getLine', fn() => $socket->getLine());
    }
    $server->join();
}
echo "=== nobody there\n";
attempt('stats', fn() => queue($port)->stats());
