<?php
// SPDX-License-Identifier: BSD-3-Clause
// The targets: each calls the extension with an input of libFuzzer, and checks what must hold for the results. harness.c
// finds crashes, leaks, invalid memory accesses and leaked descriptors.

require __DIR__ . '/traps.php';
require __DIR__ . '/values.php';

const TARGETS = [
    'address' => 'fuzz_addresses',
    'endpoint' => 'fuzz_endpoints',
    'option' => 'fuzz_options',
    'outgoing' => 'fuzz_outgoing',
    'incoming' => 'fuzz_incoming',
    'control' => 'fuzz_control',
    'line' => 'fuzz_lines',
    'until' => 'fuzz_until',
    'iovec' => 'fuzz_iovecs',
];

function fuzz_target(string $target, string $input): void
{
    try {
        TARGETS[$target]($input);
    } catch (Throwable $thrown) {
        if (getenv('FUZZ_SHOW')) {
            error_log((string) $thrown);
        }
        expect(!str_contains($thrown->getMessage(), 'ndefined'), "the target is wrong: $thrown");
    }
    restore_error_handler();
    Trap::$depth = 0;
}

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        fuzz_finding($what);
    }
}

/** The values of an input. Special values: the socket, its peer, a closed one, a stream, a closed one, an object. */
function fuzz_values(string $input, Socket $socket, ?Socket $peer = null): Values
{
    $closed = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_close($closed);
    $stream = fopen('php://memory', 'w+');
    $gone = fopen('php://memory', 'w+');
    fclose($gone);
    $specials = [$socket, $peer, $closed, $stream, $gone, new stdClass(), fopen('/dev/null', 'r'), socket_iovec_alloc(2, 3, 4)];
    return new Values($input, $specials, static fn () => socket_close($socket));
}

/** The error handlers: one ignores warnings, one closes sockets, one throws. */
function fuzz_handle_errors(int $kind, Socket $socket): void
{
    set_error_handler(static function (int $level, string $message) use ($kind, $socket): bool {
        if ($kind === 1) {
            socket_close($socket);
        } elseif ($kind === 2) {
            throw new ErrorException($message);
        }
        return true;
    });
}

function fuzz_socket(int $choice): Socket
{
    [$domain, $type] = [
        [AF_INET, SOCK_DGRAM], [AF_INET6, SOCK_DGRAM], [AF_UNIX, SOCK_DGRAM], [AF_INET, SOCK_STREAM],
        [AF_INET6, SOCK_STREAM], [AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_SEQPACKET],
    ][abs($choice % 7)];
    $socket = @socket_create($domain, $type, 0) ?: socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_set_nonblock($socket);
    return $socket;
}

/** @return array{Socket, Socket} */
function fuzz_pair(int $type): array
{
    socket_create_pair(AF_UNIX, $type, 0, $pair);
    array_map(socket_set_nonblock(...), $pair);
    return $pair;
}

/** Input: kind of socket, error handler, host and port; after the values a struct sockaddr of the system. */
function fuzz_addresses(string $input): void
{
    $values = new Values($input, [], static fn () => null);
    $socket = fuzz_socket($values->int());
    fuzz_handle_errors($values->int(), $socket);
    $host = $values->string();
    $port = $values->int();
    foreach ([socket_connect(...), socket_bind(...)] as $call) {
        fuzz_seen();
        try {
            $call($socket, $host, $port);
            fuzz_address_returns($socket, fuzz_seen(), $call);
        } catch (ValueError) {
        }
    }
    socket_sendto($socket, 'data', 4, 0, $host, $port);
    fuzz_lookup($host, $values);
    fuzz_raw_address($socket, $values->rest());
}

/** Input: the text of an address. What it is written as in a warning must be read as the same one. */
function fuzz_endpoints(string $input): void
{
    if (stripos($input, 'fd:') === 0) {
        return; // would take over descriptors of the harness
    }
    $seen = null;
    set_error_handler(static function (int $level, string $message) use (&$seen): bool {
        $seen = preg_match('/ to "(.*)" \[-?\d+\]: /s', $message, $match) ? $match[1] : null;
        return true;
    });
    // Nothing connects from an address of another family.
    $canonical = static function (string $text) use (&$seen): ?string {
        $seen = null;
        $bind = str_starts_with($text, 'u') && $text[1] !== 'd' || str_starts_with($text, '/') ? '127.0.0.1:0' : 'unix://@fuzz.nobody';
        try {
            socket_create_connection($text, null, ['bind' => $bind]);
        } catch (ValueError) {
            return null;
        }
        return $seen;
    };
    $once = $canonical($input);
    expect($once === null || $canonical($once) === $once, "$input became $once, and that $seen");
}

/** An address must be the same after conversion to text and back. */
function fuzz_address_returns(Socket $socket, string $seen, Closure $call): void
{
    if ($seen === '') {
        return;
    }
    fuzz_answer($seen);
    socket_getpeername($socket, $host, $port);
    fuzz_answer();
    $family = unpack('Sfamily', $seen)['family'];
    if ($host === null || $family === AF_INET6 && strlen($seen) >= 28 && substr($seen, 24, 4) !== "\0\0\0\0") {
        return;
    }
    fuzz_seen();
    $call($socket, $host, $port ?? 0);
    $again = fuzz_seen();
    expect($again === $seen, bin2hex($seen) . " became $host, $port, and that " . bin2hex($again));
}

function fuzz_lookup(string $host, Values $values): void
{
    $service = $values->next();
    $hints = $values->array();
    $found = socket_addrinfo_lookup($host, $service === null ? null : (string) $service, $hints, $code);
    foreach ($found ?: [] as $address) {
        socket_addrinfo_explain($address);
        socket_addrinfo_connect($address);
        socket_addrinfo_bind($address);
    }
}

/** Raw bytes as the result of getsockname(2), getpeername(2) and recvfrom(2). */
function fuzz_raw_address(Socket $socket, string $bytes): void
{
    fuzz_answer($bytes, '', 'abc');
    socket_getsockname($socket, $host, $port);
    socket_getpeername($socket, $host, $port);
    socket_recvfrom($socket, $data, 10, 0, $host, $port);
    expect($data === null || $data === 'abc', 'recvfrom gave other data');
    expect($host === null || is_string($host), 'the host is no string');
    $messages = [];
    socket_recvmmsg($socket, $messages, 2, 10);
    fuzz_answer();
}

/** Input: kind of socket, error handler, level, option, value; then the bytes that getsockopt(2) returns. */
function fuzz_options(string $input): void
{
    $socket = fuzz_socket(0);
    $values = fuzz_values($input, $socket);
    $choice = $values->int();
    $socket = fuzz_socket($choice);
    $values = fuzz_values($input, $socket);
    $values->next();
    fuzz_handle_errors($values->int(), $socket);
    $level = $values->int();
    $option = $values->int();
    try {
        socket_set_option($socket, $level, $option, $values->next());
    } catch (TypeError | ValueError) {
    }
    socket_get_option($socket, $level, $option);
    fuzz_answer(null, null, null, 0, $values->rest());
    socket_get_option($socket, $level, $option);
}

/**
 * Input: kind, error handler, flags, then messages: one is sent alone, all of them as a batch, then they are received.
 */
function fuzz_outgoing(string $input): void
{
    $kind = ord($input[0] ?? '0');
    [$socket, $peer] = $kind % 3 === 2 ? [fuzz_socket($kind), null] : fuzz_pair($kind % 3 ? SOCK_STREAM : SOCK_DGRAM);
    $values = fuzz_values(substr($input, 1), $socket, $peer);
    fuzz_handle_errors($values->int(), $socket);
    $flags = $values->int();
    $messages = [];
    while (!$values->atEnd() && count($messages) < 8) {
        $messages[] = $values->next();
    }
    foreach ($messages as $message) {
        if (is_array($message)) {
            fuzz_send_message($socket, $peer, $message, $flags);
        }
    }
    socket_sendmmsg($socket, $messages, $flags);
    $received = [];
    for ($round = 0; $peer && $round < 10 && socket_recvmmsg($peer, $received, 8, 100); $round++) {
        continue;
    }
}

function fuzz_send_message(Socket $socket, ?Socket $peer, array $message, int $flags): void
{
    try {
        $sent = socket_sendmsg($socket, $message, $flags);
    } catch (Exception | Error) {
        return;
    }
    if (!$peer || $sent === false || $flags !== 0) {
        return;
    }
    if ($sent === 0) {
        socket_recv($peer, $nothing, 1, 0);
        return;
    }
    $answer = ['controllen' => 4096, 'buffer_size' => $sent + 1];
    $received = socket_recvmsg($peer, $answer);
    expect($received === $sent, "$sent bytes were sent, $received received");
    expect(strlen(implode('', $answer['iov'])) === $sent, 'the data have another length');
}

/**
 * Input: error handler, socket, the array for socket_recvmsg(), name, data, flags; then the bytes of the control
 * messages.
 */
function fuzz_incoming(string $input): void
{
    $first = new Values($input, [], static fn () => null);
    $first->next();
    $socket = fuzz_socket($first->int());
    $values = fuzz_values($input, $socket);
    fuzz_handle_errors($values->int(), $socket);
    $values->next();
    $message = $values->array();
    foreach (['controllen', 'buffer_size'] as $key) {
        if (isset($message[$key]) && is_int($message[$key])) {
            $message[$key] = min($message[$key], 1 << 20); // more would exceed memory_limit
        }
    }
    [$name, $data, $flags] = [$values->string(), $values->string(), $values->int()];
    $control = $values->rest();
    fuzz_answer($name, $control, $data, $flags);
    $received = socket_recvmsg($socket, $message);
    if (is_int($received) && is_array($message)) {
        $text = implode('', $message['iov']);
        expect(str_starts_with($data, $text), 'data were received that nobody sent');
    }
    unset($message);
    $messages = [];
    socket_recvmmsg($socket, $messages, 3, 50, 0);
}

/** Input: control messages in the kernel's layout. */
function fuzz_control(string $input): void
{
    $socket = fuzz_socket(2);
    fuzz_handle_errors(strlen($input) % 3, $socket);
    fuzz_answer('', $input, 'data');
    $message = ['controllen' => max(1, strlen($input))];
    socket_recvmsg($socket, $message);
    fuzz_check_control($message['control'] ?? [], $input);
}

/** Every kind must agree with the bytes; data that do not fit it are bytes. */
function fuzz_check_control(array $control, string $bytes): void
{
    $at = 0;
    foreach ($control as $message) {
        ['length' => $length, 'level' => $level, 'type' => $type] = unpack('Plength/llevel/ltype', $bytes, $at);
        expect($message['level'] === $level && $message['type'] === $type, 'a control message is of another kind');
        $length = $length < 0 ? PHP_INT_MAX - 8 : $length; // a size_t
        $data = substr($bytes, $at + 16, max(0, $length - 16));
        $isHanded = $level === SOL_SOCKET && in_array($type, [SCM_RIGHTS, SCM_PIDFD], true); // the harness replaces these
        if (!$isHanded) {
            $expected = fuzz_control_data("$level/$type", $data);
            expect($message['data'] === $expected, "the data of $level/$type are others: " . print_r($message['data'], true));
        }
        $at += ($length + 7) & ~7;
    }
}

const CONTROL_ERROR = 'Lee_errno/Cee_origin/Cee_type/Cee_code/x/Lee_info/Lee_data';

/** The kinds, by level and type: the formats of their numbers for unpack(), or a name of what has more. */
const CONTROL_FORMATS = [
    '1/2' => 'lpid/Luid/Lgid', '1/84' => 'l', '1/41' => 'l', '1/40' => 'L', '1/36' => 'L', '1/12' => 'L', '1/29' => 'qsec/qusec',
    '1/63' => 'qsec/qusec', '1/35' => 'qsec/qnsec', '1/64' => 'qsec/qnsec', '1/37' => 'stamps', '1/65' => 'stamps', '1/58' => 'Lif_index/Lpkt_length/x8',
    '0/2' => 'l', '0/1' => 'C', '0/25' => 'l', '0/23' => 'L', '0/8' => 'pktinfo', '0/52' => 'l', '0/11' => 'error', '0/20' => 'address',
    '41/50' => 'pktinfo6', '41/52' => 'l', '41/67' => 'l', '41/11' => 'L', '41/62' => 'l', '41/77' => 'l', '41/25' => 'error6',
    '41/74' => 'address6', '41/61' => 'mtu', '6/36' => 'l', '17/104' => 'l', '270/3' => 'Lgroup', '270/8' => 'l', '1/81' => 'L',
    '263/8' => 'Ltp_status/Ltp_len/Ltp_snaplen/Stp_mac/Stp_net/Stp_vlan_tci/Stp_vlan_tpid', '263/16' => CONTROL_ERROR, '287/1' => CONTROL_ERROR,
];
const CONTROL_SIZES = ['stamps' => 48, 'pktinfo' => 12, 'pktinfo6' => 20, 'error' => 32, 'error6' => 44, 'address' => 16, 'address6' => 28, 'mtu' => 32];

/** What the data must be: bytes if they do not fit the kind. */
function fuzz_control_data(string $kind, string $data): mixed
{
    $format = CONTROL_FORMATS[$kind] ?? null;
    if ($format === null || strlen($data) !== (CONTROL_SIZES[$format] ?? fuzz_format_size($format))) {
        return $data;
    }
    $stamp = static fn (int $at): ?array => substr($data, $at, 16) === str_repeat("\0", 16) ? null : unpack('qsec/qnsec', $data, $at);
    return match ($format) {
        'stamps' => ['software' => $stamp(0), 'hardware' => $stamp(32)],
        'pktinfo' => ['ifindex' => unpack('L', $data)[1], 'spec_dst' => inet_ntop(substr($data, 4, 4)), 'addr' => inet_ntop(substr($data, 8))],
        'pktinfo6' => ['addr' => fuzz_inet6(substr($data, 0, 16)), 'ifindex' => unpack('L', $data, 16)[1]],
        'error', 'error6' => unpack(CONTROL_ERROR, $data) + ['offender' => fuzz_name(substr($data, 16))],
        'address', 'address6' => fuzz_name($data),
        'mtu' => ['ip6m_addr' => fuzz_name(substr($data, 0, 28)), 'ip6m_mtu' => unpack('L', $data, 28)[1]],
        default => strlen($format) === 1 ? unpack($format, $data)[1] : unpack($format, $data),
    };
}

function fuzz_format_size(string $format): int
{
    $sizes = ['C' => 1, 'S' => 2, 'l' => 4, 'L' => 4, 'q' => 8, 'x' => 1];
    return array_sum(array_map(static fn (string $part): int => $part === 'x8' ? 8 : $sizes[$part[0]], explode('/', $format)));
}

/** The name that a struct sockaddr must become: of another family than that of the kind, what recvmsg(2) would make of it. */
function fuzz_name(string $bytes): ?array
{
    $family = unpack('S', $bytes)[1];
    if ($family === 0) {
        return null;
    }
    if ($family === AF_INET) {
        return ['family' => $family, 'addr' => inet_ntop(substr($bytes, 4, 4)), 'port' => unpack('n', $bytes, 2)[1]];
    }
    if ($family === AF_INET6 && strlen($bytes) === 28) {
        return ['family' => $family, 'addr' => fuzz_inet6(substr($bytes, 8, 16))] + unpack('nport/Lflowinfo/x16/Lscope_id', $bytes, 2);
    }
    fuzz_answer($bytes, '', '');
    $message = ['controllen' => 1, 'name' => []];
    socket_recvmsg(fuzz_socket(2), $message);
    fuzz_answer();
    return $message['name'];
}

function fuzz_inet6(string $bytes): string
{
    return inet_ntop($bytes);
}

/** Input: kind of socket, length of the line; then as of fuzz_pieces(). */
function fuzz_lines(string $input): void
{
    $values = new Values($input, [], static fn () => null);
    [$socket, $peer] = fuzz_pair($values->int() ? SOCK_STREAM : SOCK_SEQPACKET);
    $isStream = socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_STREAM;
    fuzz_handle_errors(0, $socket);
    $length = max(1, $values->int() % 70000);
    $same = fuzz_pieces($values, $peer, static function () use ($socket, $length, $isStream): string {
        return fuzz_check_line((string) socket_read($socket, $length, PHP_NORMAL_READ), $length, $isStream);
    });
    expect(!$isStream || $same, 'bytes were lost, doubled or moved');
}

/**
 * Input: results of the system calls, then what the peer sends, in pieces separated by "|". Reads three times after each
 * piece, and at the end until there is nothing more. Returns whether what was read is what was sent.
 */
function fuzz_pieces(Values $values, Socket $peer, Closure $read): bool
{
    $turns = $values->string();
    $sent = $received = '';
    foreach (explode('|', $values->rest()) as $piece) {
        $sent .= $piece;
        fuzz_answer();
        if ($piece !== '') {
            socket_write($peer, $piece);
        }
        fuzz_answer(null, null, null, 0, null, $turns);
        for ($round = 0; $round < 3; $round++) {
            $received .= $read();
        }
    }
    fuzz_answer();
    socket_shutdown($peer, 1);
    while (($part = $read()) !== '') {
        $received .= $part;
    }
    return $received === $sent;
}

/** Input: the delimiter, the longest record; then as of fuzz_pieces(). */
function fuzz_until(string $input): void
{
    $values = new Values($input, [], static fn () => null);
    [$socket, $peer] = fuzz_pair(SOCK_STREAM);
    fuzz_handle_errors(0, $socket);
    $delimiter = $values->string() ?: '--';
    $length = max(1, $values->int() % 70000);
    $same = fuzz_pieces($values, $peer, static fn () => fuzz_record($socket, $delimiter, $length));
    expect($same, 'bytes were lost, doubled or moved');
}

function fuzz_record(Socket $socket, string $delimiter, int $length): string
{
    $count = socket_recv_until($socket, $record, $delimiter, $length);
    expect(strlen($record) === (int) $count && $count <= $length, 'the record has another length');
    $at = strpos($record, $delimiter);
    expect($at === false || $at + strlen($delimiter) === $count, 'more than a record was received');
    return $record;
}

function fuzz_check_line(string $line, int $length, bool $isStream): string
{
    expect(strlen($line) <= $length, 'the line is longer than it may be');
    expect(!$isStream || strcspn($line, "\r\n") >= strlen($line) - 1, 'more than a line was read');
    return $line;
}

/** Input: operations on vectors, each a letter and numbers; compared with a model of their data. */
function fuzz_iovecs(string $input): void
{
    [$socket, $peer] = fuzz_pair(SOCK_STREAM);
    $values = fuzz_values($input, $socket, $peer);
    fuzz_handle_errors($values->int(), $socket);
    $lengths = array_map(static fn ($length) => (int) $length % 5000, array_filter($values->array(), 'is_int'));
    $iovec = socket_iovec_alloc(count($lengths), ...array_values(array_map('abs', $lengths)));
    $model = array_map(static fn () => '', $lengths);
    $model = array_values($model);
    for ($count = 0; $count < 40 && !$values->atEnd(); $count++) {
        try {
            fuzz_iovec_step($iovec, $model, $values, $socket, $peer);
        } catch (ValueError | TypeError | LogicException) {
        }
        foreach ($model as $position => $data) {
            expect(socket_iovec_fetch($iovec, $position) === $data, "vector $position holds something else");
        }
    }
}

function fuzz_iovec_step(SocketIovec $iovec, array &$model, Values $values, Socket $socket, Socket $peer): void
{
    switch ($values->int() % 7) {
        case 0:
            socket_iovec_add($iovec, $length = $values->int() % 5000);
            $model[] = '';
            break;
        case 1:
            [$position, $data] = [$values->int(), $values->string()];
            socket_iovec_set($iovec, $position, $data);
            $model[$position] = $data;
            break;
        case 2:
            socket_iovec_delete($iovec, $position = $values->int());
            array_splice($model, $position, 1);
            break;
        case 3:
            fuzz_write_vectors($socket, $peer, $iovec, $model);
            break;
        case 4:
            fuzz_read_vectors($socket, $peer, $iovec, $model, $values->string());
            break;
        case 5:
            fuzz_write_vectors($socket, $peer, $values->array(), null);
            break;
        default:
            socket_iovec_fetch($iovec, $values->int());
    }
}

function fuzz_write_vectors(Socket $socket, Socket $peer, SocketIovec|array $vectors, ?array $model): void
{
    $sent = socket_writev($socket, $vectors);
    $received = '';
    while (is_string($data = socket_read($peer, 9000)) && $data !== '') {
        $received .= $data;
    }
    expect(strlen($received) === (int) $sent, 'more or fewer bytes were written than said');
    if ($model !== null) {
        expect(str_starts_with(implode('', $model), $received), 'other bytes were written');
    }
}

function fuzz_read_vectors(Socket $socket, Socket $peer, SocketIovec $iovec, array &$model, string $data): void
{
    if ($data === '' || !socket_write($peer, $data)) {
        return;
    }
    $received = socket_readv($socket, $iovec);
    if (is_int($received) && ($received > 0 || !$model)) {
        foreach ($model as $position => $old) {
            $model[$position] = socket_iovec_fetch($iovec, $position);
        }
        expect(implode('', $model) === substr($data, 0, $received), 'other bytes were read');
    } else {
        foreach ($model as $position => $old) {
            $model[$position] = socket_iovec_fetch($iovec, $position);
        }
    }
    while (is_string($rest = socket_read($socket, 9000)) && $rest !== '') {
        continue;
    }
}
