<?php
// SPDX-License-Identifier: BSD-3-Clause
// The server's side of WebSocket (RFC 6455): the opening request and the frames, as strings. It knows no sockets.

enum Opcode: int
{
    case Continuation = 0;
    case Text = 1;
    case Binary = 2;
    case Close = 8;
    case Ping = 9;
    case Pong = 10;
}

/** The client violated the protocol. The code is that of the Close frame, the message its reason. */
final class ProtocolError extends Exception
{
}

/** The answer to the client's Sec-WebSocket-Key. */
function websocket_accept_key(string $key): string
{
    return base64_encode(sha1($key . '258EAFA5-E914-47DA-95CA-C5AB0DC85B11', true));
}

/** A complete message, or a control frame, as one frame. Frames to a client are not masked. */
function websocket_frame(Opcode $opcode, string $payload): string
{
    $length = strlen($payload);
    return chr(0x80 | $opcode->value) . match (true) {
        $length < 126 => chr($length),
        $length < 65536 => pack('Cn', 126, $length),
        default => pack('CJ', 127, $length),
    } . $payload;
}

function websocket_close_frame(int $code, string $reason = ''): string
{
    return websocket_frame(Opcode::Close, pack('n', $code) . $reason);
}

/** The head of an HTTP request. */
final class Request
{
    /** @param array<string, string> $headers under their names in lower case */
    private function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly string $query,
        public readonly array $headers,
    ) {
    }

    /** Parses a head without the empty line at its end; null if it is not valid. */
    public static function parse(string $head): ?self
    {
        $lines = explode("\r\n", $head);
        if (!preg_match('~^([A-Z]+) (/[^\s?]*)\??(\S*) HTTP/1\.1$~D', array_shift($lines), $first)) {
            return null;
        }
        $headers = [];
        foreach ($lines as $line) {
            [$name, $value] = explode(':', strtolower($line), 2) + [1 => null];
            if ($value === null || !preg_match('/^[\w!#$%&\'*+.^`|~-]+$/D', $name)) {
                return null;
            }
            $value = trim(substr($line, strlen($name) + 1));
            $headers[$name] = isset($headers[$name]) ? "$headers[$name], $value" : $value;
        }
        return isset($headers['host']) ? new self($first[1], $first[2], $first[3], $headers) : null;
    }

    /** The status of the answer to a request for a WebSocket: 101 if it is valid. */
    public function webSocketStatus(): int
    {
        $version = $this->headers['sec-websocket-version'] ?? '';
        if (!$this->lists('upgrade', 'websocket') || !$this->lists('connection', 'upgrade') || $version !== '13') {
            return 426;
        }
        $isValid = preg_match('~^[A-Za-z0-9+/]{21}[AQgw]==$~D', $this->headers['sec-websocket-key'] ?? '');
        if ($this->method !== 'GET' || !$isValid) {
            return 400;
        }
        // A browser sends the origin of the page: only pages of this server may join the chat.
        $origin = preg_replace('~^https?://~', '', $this->headers['origin'] ?? $this->headers['host']);
        return strcasecmp($origin, $this->headers['host']) === 0 ? 101 : 403;
    }

    private function lists(string $header, string $token): bool
    {
        return in_array($token, array_map(trim(...), explode(',', strtolower($this->headers[$header] ?? ''))), true);
    }
}

/** Assembles messages from the bytes of a client, in pieces of any size. It holds one message of the largest size at most. */
final class FrameReader
{
    private string $buffer = '';
    private ?Opcode $kind = null; // of the message that arrives in fragments
    private string $message = '';

    public function __construct(private readonly int $limit)
    {
    }

    /**
     * Yields the messages and control frames that are complete; throws ProtocolError for invalid bytes.
     *
     * @return Generator<array{Opcode, string}>
     */
    public function read(string $bytes): Generator
    {
        $this->buffer .= $bytes;
        $offset = 0;
        while ($frame = $this->nextFrame($offset)) {
            [$opcode, $isLast, $payload] = $frame;
            if ($opcode->value >= 8) {
                $opcode === Opcode::Close && $this->checkClose($payload);
                yield [$opcode, $payload];
                continue;
            }
            $this->kind ??= $opcode;
            $this->message .= $payload;
            if ($isLast) {
                [$kind, $message, $this->kind, $this->message] = [$this->kind, $this->message, null, ''];
                $kind === Opcode::Text && $this->checkText($message);
                yield [$kind, $message];
            }
        }
        $this->buffer = substr($this->buffer, $offset);
    }

    /** @return ?array{Opcode, bool, string} null until the frame at the offset, which is advanced, is complete */
    private function nextFrame(int &$offset): ?array
    {
        $available = strlen($this->buffer) - $offset;
        if ($available < 2) {
            return null;
        }
        $head = unpack('Cfirst/Csecond', $this->buffer, $offset);
        $isLast = $head['first'] >= 0x80;
        $opcode = $this->checkHead($head['first'] & 0x7f, $isLast, $head['second']);
        $length = $head['second'] & 0x7f;
        [$format, $size, $least] = match ($length) {
            126 => ['n', 8, 126],
            127 => ['J', 14, 65536],
            default => [null, 6, 0],
        };
        if ($available < $size) {
            return null;
        }
        if ($format !== null) {
            $length = (int) unpack($format, $this->buffer, $offset + 2)[1]; // negative if the first of 64 bits is set
        }
        if ($length < $least) {
            throw new ProtocolError('length not in its shortest form', 1002);
        }
        if ($opcode->value < 8 && strlen($this->message) + $length > $this->limit) {
            throw new ProtocolError("more than $this->limit bytes", 1009); // no need to wait for them
        }
        if ($available < $size + $length) {
            return null;
        }
        $mask = substr($this->buffer, $offset + $size - 4, 4);
        $payload = substr($this->buffer, $offset + $size, $length);
        $offset += $size + $length;
        return [$opcode, $isLast, $payload ^ str_repeat($mask, intdiv($length, 4) + 1)];
    }

    private function checkHead(int $bits, bool $isLast, int $second): Opcode
    {
        $opcode = Opcode::tryFrom($bits); // null if a reserved bit is set
        $isControl = $opcode?->value >= 8;
        $wrong = match (true) {
            $opcode === null => 'unknown opcode or reserved bit',
            $second < 0x80 => 'not masked',
            $isControl && (!$isLast || $second > 0x80 + 125) => 'fragmented or long control frame',
            !$isControl && ($opcode === Opcode::Continuation) !== ($this->kind !== null) => 'fragment out of order',
            default => null,
        };
        return $wrong === null ? $opcode : throw new ProtocolError($wrong, 1002);
    }

    private function checkText(string $text): void
    {
        if (!preg_match('//u', $text)) {
            throw new ProtocolError('not UTF-8', 1007);
        }
    }

    private function checkClose(string $payload): void
    {
        if ($payload === '') {
            return;
        }
        $code = strlen($payload) === 1 ? 0 : unpack('n', $payload)[1];
        // 1004 to 1006 and 1015 are never sent, 1016 to 2999 are not assigned.
        if ($code < 1000 || ($code > 1003 && $code < 1007) || ($code > 1014 && $code < 3000) || $code > 4999) {
            throw new ProtocolError('bad close code', 1002);
        }
        $this->checkText(substr($payload, 2));
    }
}
