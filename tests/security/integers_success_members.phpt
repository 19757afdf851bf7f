--TEST--
Numbers at the limits are taken or refused in members of arrays and as values of options, too: no crash, none cut
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_unless_fork();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/integers.inc';

/** Whether a value of an option beyond 32 bits is neither refused nor the nearest int. */
function is_not_nearest(array $outcomes, int $number): bool
{
    if (str_starts_with($outcomes[$number], '["ValueError')) {
        return false;
    }
    return $number > 0xffffffff && $outcomes[$number] !== $outcomes[0x7fffffff]
        || $number < -0x80000000 && $outcomes[$number] !== $outcomes[-0x80000000];
}

/** @param callable(int): mixed $call */
function judge(string $name, int $usual, callable $call, string $is_wrong = 'integer_is_cut'): int
{
    $numbers = array_unique([...INTEGER_LIMITS, $usual, $usual + 0x100000000, $usual - 0x100000000, 0x10000 + $usual]);
    $outcomes = integer_outcomes(array_values($numbers), function (int $number) use ($call): string {
        $warnings = [];
        set_error_handler(function (int $level, string $text) use (&$warnings): bool {
            return (bool) $warnings[] = $text;
        });
        try {
            $result = $call($number);
        } catch (Throwable $thrown) {
            $result = $thrown::class . ': ' . $thrown->getMessage();
        }
        restore_error_handler();
        return preg_replace('/-?\d{4,}/', '#', json_encode(integer_visible([$result, $warnings])));
    });
    foreach ($outcomes as $number => $outcome) {
        if (str_starts_with($outcome, 'BROKEN') || $is_wrong($outcomes, $number)) {
            echo "$name $number: $outcome\n";
        }
    }
    return count($outcomes);
}

$calls = 0;
[$unix, $other] = net_unix_pair(SOCK_DGRAM);
[$udp, $port] = net_udp_bound();
$send = fn (array $message) => socket_sendmsg($unix, $message + ['iov' => ['x']], MSG_DONTWAIT);
$control = fn (int $level, int $type, mixed $data) => $send(['control' => [['level' => $level, 'type' => $type, 'data' => $data]]]);
$receive = function (array $message) use ($unix): mixed {
    integer_filled([$unix, $GLOBALS['other']]);
    return [socket_recvmsg($unix, $message, MSG_DONTWAIT), $message];
};
foreach ([
    'level' => [SOL_SOCKET, fn (int $n) => $control($n, SCM_RIGHTS, [$unix])],
    'type' => [SCM_RIGHTS, fn (int $n) => $control(SOL_SOCKET, $n, [$unix])],
    'pid' => [getmypid(), fn (int $n) => $control(SOL_SOCKET, SCM_CREDENTIALS, ['pid' => $n, 'uid' => 0, 'gid' => 0])],
    'uid' => [0, fn (int $n) => $control(SOL_SOCKET, SCM_CREDENTIALS, ['pid' => getmypid(), 'uid' => $n, 'gid' => 0])],
    'controllen' => [64, fn (int $n) => $receive(['controllen' => $n, 'buffer_size' => 9])],
    'buffer_size' => [9, fn (int $n) => $receive(['controllen' => 64, 'buffer_size' => $n])],
    'family' => [AF_INET, fn (int $n) => socket_sendmsg($udp, ['name' => ['family' => $n, 'addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x']])],
    'port' => [$port, fn (int $n) => socket_sendmsg($udp, ['name' => ['addr' => '127.0.0.1', 'port' => $n], 'iov' => ['x']])],
    'ai_flags' => [0, fn (int $n) => socket_addrinfo_lookup('127.0.0.1', null, ['ai_flags' => $n])],
    'ai_socktype' => [1, fn (int $n) => socket_addrinfo_lookup('127.0.0.1', null, ['ai_socktype' => $n])],
    'ai_family' => [AF_INET, fn (int $n) => socket_addrinfo_lookup('127.0.0.1', null, ['ai_family' => $n])],
    'sec' => [1, fn (int $n) => [socket_set_option($udp, SOL_SOCKET, SO_RCVTIMEO, ['sec' => $n, 'usec' => 0]), $n > 1 << 40 || socket_get_option($udp, SOL_SOCKET, SO_RCVTIMEO)['sec'] === $n]],
    'usec' => [1, fn (int $n) => socket_set_option($udp, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => $n])],
    'l_linger' => [1, fn (int $n) => socket_set_option($udp, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => $n])],
    'interface' => [1, fn (int $n) => socket_set_option($udp, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '224.0.0.23', 'interface' => $n])],
] as $name => [$usual, $call]) {
    $calls += judge($name, $usual, $call);
}
foreach ((new ReflectionExtension('sockets'))->getConstants() as $constant => $option) {
    if (preg_match('/^(SO|IP|IPV6|TCP|UDP)_/', $constant, $match)) {
        $level = ['SO' => SOL_SOCKET, 'IP' => IPPROTO_IP, 'IPV6' => IPPROTO_IPV6, 'TCP' => SOL_TCP, 'UDP' => SOL_UDP][$match[1]];
        $calls += judge($constant, 1, fn (int $n) => socket_set_option(
            socket_create($match[1] === 'IPV6' ? AF_INET6 : AF_INET, $match[1] === 'TCP' ? SOCK_STREAM : SOCK_DGRAM, 0), $level, $option, $n), 'is_not_nearest');
    }
}
var_dump($calls > 1000);
?>
--EXPECT--
bool(true)
