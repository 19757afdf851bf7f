--TEST--
Addresses are tried as RFC 8305 says, within 50 milliseconds of the times that it gives
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_ipv6();
skip_unless_proc();
skip_unless_name_server_port();
skip_without_tasks(); // the lookup is limited where there is epoll
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

/* The system gives 127.0.0.N in this order: those first that are nearest to 127.0.0.1. */
$many = array_map(fn (int $i) => "127.0.1.$i", range(1, 19));
$hosts = ['refused' => ['127.0.0.3', '127.0.16.1'], 'hole' => ['127.0.0.2', '127.0.16.1'], 'holes' => ['127.0.0.2', '127.0.1.1'],
    'mixed' => ['127.0.0.2', '127.0.0.8', '127.0.16.1'], 'families' => ['::1', '127.0.16.1'], 'twenty' => [...$many, '127.0.16.1']];
$lines = '';
foreach ($hosts as $name => $addresses) {
    $lines .= implode('', array_map(fn ($address) => "$address $name.invalid\n", $addresses));
}
names_enter($lines, 'nameserver ' . names_server() . "\noptions timeout:9 attempts:1\n");

[$live, $port] = names_listener('127.0.16.1', 0, 512);
foreach (['127.0.0.2', '::1', ...$many] as $hole) {
    $kept[] = names_black_hole($hole, $port);
}
$silent = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($silent, names_server(), 53);

$cases = [
    'one refuses' => ['refused.invalid', 0, null, []],
    'one does not answer' => ['hole.invalid', 250, 9, []],
    'another delay' => ['hole.invalid', 100, null, ['delay' => 0.1]],
    'none answers' => ['holes.invalid', 300, 0.3, []],
    'one does not answer, one refuses' => ['mixed.invalid', 250, 9, []],
    'IPv6 does not answer' => ['families.invalid', 250, 9, []],
    'IPv4 is asked for' => ['families.invalid', 0, 9, ['family' => AF_INET]],
    'nineteen of twenty do not answer' => ['twenty.invalid', 380, 9, ['delay' => 0.02]],
    'the first, and no other' => ['hole.invalid', 200, 0.2, ['delay' => INF]],
    'all at once' => ['twenty.invalid', 0, 9, ['delay' => 0]],
    'the name server does not answer' => ['unknown.invalid', 300, 0.3, []],
];
socket_addrinfo_lookup('hole.invalid', null, ['ai_flags' => AI_CANONNAME, 'timeout' => 9.0]); // the threads have a descriptor
$before = net_open_descriptors();
foreach ($cases as $name => [$host, $expected, $timeout, $options]) {
    if ($host === 'unknown.invalid') {
        echo 'descriptors: ', net_open_descriptors() - $before, "\n";
    }
    $taken = names_time(function () use ($host, $port, $timeout, $options, &$socket, &$code) {
        $socket = $code = null;
        $socket = @socket_create_connection("tcp://$host:$port", $timeout, $options, $code);
    }, $expected + 50);
    $connected = $socket !== false;
    $socket = null;
    $is_good = $taken >= $expected - 1 && $taken <= $expected + 50;
    echo $name, ': ', $is_good ? 'in time' : "$taken ms", ', ', $connected ? 'connected' : "error $code", "\n";
}
?>
--EXPECT--
one refuses: in time, connected
one does not answer: in time, connected
another delay: in time, connected
none answers: in time, error 110
one does not answer, one refuses: in time, connected
IPv6 does not answer: in time, connected
IPv4 is asked for: in time, connected
nineteen of twenty do not answer: in time, connected
the first, and no other: in time, error 110
all at once: in time, connected
descriptors: 0
the name server does not answer: in time, error 110
