--TEST--
Programs that are started get none of the descriptors that functions of our own open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** What a program that is started finds open. */
function descriptors_of_child(): array
{
    $process = proc_open([PHP_BINARY, '-n', '-r', 'echo implode(" ", scandir("/proc/self/fd"));'], [1 => ['pipe', 'w']], $pipes);
    return explode(' ', stream_get_contents($pipes[1]));
}

[$one, $two] = net_unix_pair();
[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$many = [];
for ($i = 0; $i < 40; $i++) {
    $many[] = socket_create(AF_INET, SOCK_DGRAM, 0);
}
$write = null;
$before = descriptors_of_child();
$steps = [
    'accept' => fn () => socket_accept($listener),
    'recvmmsg' => function () use ($one, $two): array {
        $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$one, fopen(__FILE__, 'r')]];
        socket_sendmsg($one, ['iov' => ['x'], 'control' => [$rights]]);
        $messages = [];
        socket_recvmmsg($two, $messages, 1, 9);
        return $messages;
    },
    'select' => function () use ($many, $client): int {
        for ($i = 0; $i < 4; $i++) {
            [$read, $write, $except] = [$many, [$client], null];
            $ready = socket_select($read, $write, $except, 0);
        }
        return $ready;
    },
    'sendfile' => fn () => socket_sendfile($client, fopen(__FILE__, 'r')),
    'splice' => fn () => socket_splice($one, $client, 100000, 0, 0),
    'IP_MULTICAST_IF' => fn () => @socket_set_option($many[0], IPPROTO_IP, IP_MULTICAST_IF, 1),
];
if (class_exists('Io\Poll\Context') && PHP_VERSION_ID < 80600) {
    $steps['Io\Poll\Context'] = function () use ($client): Io\Poll\Context {
        $context = new Io\Poll\Context();
        $context->add(new SocketPollHandle($client), [Io\Poll\Event::Write]);
        return $context;
    };
}
foreach ($steps as $name => $step) {
    $kept = $step();
    if ($new = array_diff(descriptors_of_child(), $before)) {
        echo $name, ': ', implode(' ', $new), "\n";
    }
}
// What 8.6 lets children have, they still have: this test could see it.
$kept = socket_create(AF_INET, SOCK_STREAM, 0);
echo 'socket_create: ', count(array_diff(descriptors_of_child(), $before)), "\n";
?>
--EXPECT--
socket_create: 1
