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

/** Plain numbers and unknown kinds must agree with the bytes. */
function fuzz_check_control(array $control, string $bytes): void
{
    $at = 0;
    foreach ($control as $message) {
        ['length' => $length, 'level' => $level, 'type' => $type] = unpack('Plength/llevel/ltype', $bytes, $at);
        expect($message['level'] === $level && $message['type'] === $type, 'a control message is of another kind');
        $length = $length < 0 ? PHP_INT_MAX - 8 : $length; // a size_t
        $data = substr($bytes, $at + 16, max(0, $length - 16));
        $isHanded = $level === SOL_SOCKET && in_array($type, [SCM_RIGHTS, SCM_PIDFD], true); // the harness replaces these
        if (is_string($message['data'])) {
            expect($isHanded || $message['data'] === $data, 'the data of a control message are other bytes');
        } elseif (is_int($message['data']) && strlen($data) >= 4 && $level === IPPROTO_IPV6) {
            expect($message['data'] === unpack('l', $data)[1], 'the number in a control message is another');
        }
        $at += ($length + 7) & ~7;
    }
}

/**
 * Input: kind of socket, length of the line, results of the system calls; then what the peer sends, in pieces separated
 * by "|".
 */
function fuzz_lines(string $input): void
{
    $values = new Values($input, [], static fn () => null);
    [$socket, $peer] = fuzz_pair($values->int() ? SOCK_STREAM : SOCK_SEQPACKET);
    $isStream = socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_STREAM;
    fuzz_handle_errors(0, $socket);
    $length = max(1, $values->int() % 70000);
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
            $line = socket_read($socket, $length, PHP_NORMAL_READ);
            $received .= fuzz_check_line((string) $line, $length, $isStream);
        }
    }
    fuzz_answer();
    socket_shutdown($peer, 1);
    while (($line = socket_read($socket, $length, PHP_NORMAL_READ)) !== '' && $line !== false) {
        $received .= fuzz_check_line($line, $length, $isStream);
    }
    expect(!$isStream || $received === $sent, 'bytes were lost, doubled or moved: ' . bin2hex($received));
}

/** Input: the delimiter, the longest record, results of the system calls; then what the peer sends, in pieces separated by "|". */
function fuzz_until(string $input): void
{
    $values = new Values($input, [], static fn () => null);
    [$socket, $peer] = fuzz_pair(SOCK_STREAM);
    fuzz_handle_errors(0, $socket);
    $delimiter = $values->string() ?: '--';
    $length = max(1, $values->int() % 70000);
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
            $received .= fuzz_record($socket, $delimiter, $length);
        }
    }
    fuzz_answer();
    while (($record = fuzz_record($socket, $delimiter, $length)) !== '') {
        $received .= $record;
    }
    expect($received === $sent, 'bytes were lost, doubled or moved: ' . bin2hex($received));
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
