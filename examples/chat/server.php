<?php
// SPDX-License-Identifier: BSD-3-Clause
// A chat for browsers: one process on Io\Poll serves the page and the WebSockets that it opens, on one port.
// Run: php server.php [host:port [patience]], and open the address that it prints. Patience, 30 seconds, is how long
// a client may be silent before it is asked whether it is there, and how long it then has to answer.

use Io\Poll\{Context, Event, FailedPollWaitException, Watcher};
use Time\Duration;

require __DIR__ . '/websocket.php';

const CLIENT_LIMIT = 1000; // below 1024 descriptors, the usual limit of a process
const REQUEST_LIMIT = 8192;
const MESSAGE_LIMIT = 16384;
const OUT_LIMIT = 262144; // a client that falls behind by more than this is let go
const LINGER = 3.0; // seconds that a client is given, if patience is not less, to close the connection at the end
const REASONS = [
    200 => 'OK',
    400 => 'Bad Request',
    403 => 'Forbidden',
    404 => 'Not Found',
    405 => 'Method Not Allowed',
    426 => 'Upgrade Required',
    431 => 'Request Header Fields Too Large',
];

/** A connection: first a request, then perhaps a WebSocket, at last a while until the client has closed it. */
final class Client
{
    public string $request = ''; // as far as it has arrived
    public ?FrameReader $frames = null; // once the WebSocket is open
    public ?string $name = null; // while it takes part in the chat
    public string $out = ''; // what the system has not taken yet
    public bool $isPinged = false;
    public bool $isEnding = false; // the last words are said, and what it sends is not heard any more
    public float $deadline;
    public Watcher $watcher;

    public function __construct(public readonly Socket $socket)
    {
    }
}

final class Chat
{
    private Context $context;
    /** @var array<int, Client> */
    private array $clients = [];
    /** @var array<int, Client> those who are let go at the end of the round */
    private array $gone = [];
    private float $nextLook = 0;
    private bool $isStopping = false;

    public function __construct(private readonly Socket $listener, private readonly float $patience)
    {
        socket_set_nonblock($listener);
        $this->context = new Context();
        $this->context->add(new SocketPollHandle($listener), [Event::Read]);
    }

    public function run(): void
    {
        while (!$this->isStopping) {
            $this->serveOnce();
        }
        socket_close($this->listener);
        foreach ($this->clients as $client) {
            $client->name = null; // no messages about people who leave when all do
            if (!$client->isEnding) {
                $this->end($client, $client->frames ? websocket_close_frame(1001, 'the chat is over') : '');
            }
        }
        while ($this->clients) {
            $this->serveOnce();
        }
    }

    /** For signal handlers, which run anywhere. */
    public function stop(): void
    {
        $this->isStopping = true;
    }

    private function serveOnce(): void
    {
        $pause = min(1.0, $this->patience / 2);
        try {
            $ready = $this->context->wait(Duration::fromMilliseconds((int) ($pause * 1000)));
        } catch (FailedPollWaitException $exception) {
            if ($exception->getCode() === FailedPollWaitException::ERROR_INTERRUPTED) {
                return; // a signal
            }
            throw $exception;
        }
        foreach ($ready as $watcher) {
            $client = $watcher->getData();
            $client ? $this->serve($client) : $this->acceptAll();
        }
        if ($this->now() >= $this->nextLook) {
            $this->nextLook = $this->now() + $pause;
            $this->lookForSilent();
        }
        while ($client = array_pop($this->gone)) {
            unset($this->clients[spl_object_id($client)]);
            socket_close($client->socket); // ends the watcher, too
            $this->leave($client);
        }
    }

    private function acceptAll(): void
    {
        // Sockets inherit non-blocking mode from the listener.
        while ($socket = @socket_accept($this->listener)) {
            if (count($this->clients) === CLIENT_LIMIT) {
                socket_close($socket);
                continue;
            }
            $client = new Client($socket);
            $client->deadline = $this->now() + $this->patience;
            $client->watcher = $this->context->add(new SocketPollHandle($socket), [Event::Read], $client);
            $this->clients[spl_object_id($client)] = $client;
        }
    }

    private function serve(Client $client): void
    {
        $this->flush($client);
        $bytes = @socket_read($client->socket, 8192);
        if ($bytes === '' || ($bytes === false && socket_last_error($client->socket) !== SOCKET_EAGAIN)) {
            $this->letGo($client);
        } elseif ($bytes !== false && !$client->isEnding) {
            $client->frames ? $this->hear($client, $bytes) : $this->answer($client, $bytes);
        }
    }

    /** Answers the request, once it is whole. */
    private function answer(Client $client, string $bytes): void
    {
        $client->request .= $bytes;
        $length = strpos($client->request, "\r\n\r\n");
        if (($length === false ? strlen($client->request) : $length) > REQUEST_LIMIT) {
            $this->respond($client, 431);
        } elseif ($length !== false) {
            $request = Request::parse(substr($client->request, 0, $length));
            match (true) {
                $request === null => $this->respond($client, 400),
                $request->path === '/chat' => $this->open($client, $request, substr($client->request, $length + 4)),
                $request->path !== '/' => $this->respond($client, 404),
                $request->method === 'GET', $request->method === 'HEAD' => $this->sendPage($client, $request),
                default => $this->respond($client, 405, "Allow: GET, HEAD\r\n"),
            };
        }
    }

    private function sendPage(Client $client, Request $request): void
    {
        $this->respond($client, 200, "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-cache\r\n"
            . "Content-Security-Policy: default-src 'none'; connect-src 'self'; img-src data:; "
            . "script-src 'unsafe-inline'; style-src 'unsafe-inline'\r\n",
            file_get_contents(__DIR__ . '/page.html'), $request->method === 'GET');
    }

    private function respond(
        Client $client,
        int $status,
        string $headers = "Content-Type: text/plain\r\n",
        ?string $body = null,
        bool $withBody = true,
    ): void {
        $body ??= REASONS[$status] . "\n";
        $this->end($client, "HTTP/1.1 $status " . REASONS[$status] . "\r\nConnection: close\r\n$headers"
            . 'Content-Length: ' . strlen($body) . "\r\n\r\n" . ($withBody ? $body : ''));
    }

    /** Makes the connection a WebSocket, which takes part in the chat; the rest is what came after the request. */
    private function open(Client $client, Request $request, string $rest): void
    {
        $status = $request->webSocketStatus();
        if ($status === 426) {
            $this->respond($client, 426, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
            return;
        }
        $name = $this->freeName($request->query);
        if ($status !== 101 || $name === null) {
            $this->respond($client, $status === 101 ? 400 : $status);
            return;
        }
        $this->tell(['what' => 'joined', 'who' => $name]);
        $client->name = $name;
        $client->frames = new FrameReader(MESSAGE_LIMIT);
        $client->request = '';
        $this->send($client, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            . 'Sec-WebSocket-Accept: ' . websocket_accept_key($request->headers['sec-websocket-key']) . "\r\n\r\n"
            . $this->message(['what' => 'welcome', 'who' => $name, 'people' => $this->names()]));
        $this->hear($client, $rest);
    }

    /** The name that a query asks for, with a number where somebody has it already; null when it is none. */
    private function freeName(string $query): ?string
    {
        $wanted = str_starts_with($query, 'name=') ? trim(urldecode(substr($query, 5))) : '';
        if (!preg_match('/^[^\p{Cc}]{1,30}$/Du', $wanted)) {
            return null;
        }
        for ($name = $wanted, $number = 2; in_array($name, $this->names(), true); $number++) {
            $name = "$wanted $number";
        }
        return $name;
    }

    private function now(): float
    {
        return hrtime(true) / 1e9; // of a clock that nobody sets
    }

    /** @return list<string> */
    private function names(): array
    {
        return array_values(array_filter(array_column($this->clients, 'name'), is_string(...)));
    }

    /** Does what the frames of a client ask for. */
    private function hear(Client $client, string $bytes): void
    {
        $client->deadline = $this->now() + $this->patience;
        $client->isPinged = false;
        try {
            foreach ($client->frames->read($bytes) as [$opcode, $payload]) {
                match ($opcode) {
                    Opcode::Text => $this->tell(['what' => 'said', 'who' => $client->name, 'text' => $payload]),
                    Opcode::Binary => throw new ProtocolError('only text is spoken here', 1003),
                    Opcode::Ping => $this->send($client, websocket_frame(Opcode::Pong, $payload)),
                    Opcode::Close => $this->end($client, websocket_frame(Opcode::Close, substr($payload, 0, 2))),
                    default => null, // a pong
                };
                if ($client->isEnding) {
                    return;
                }
            }
        } catch (ProtocolError $error) {
            $this->end($client, websocket_close_frame($error->getCode(), $error->getMessage()));
        }
    }

    /** @param array<string, mixed> $values */
    private function message(array $values): string
    {
        return websocket_frame(Opcode::Text, json_encode($values, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE));
    }

    /**
     * Sends a message to all that take part.
     *
     * @param array<string, mixed> $values
     */
    private function tell(array $values): void
    {
        $message = $this->message($values);
        foreach ($this->clients as $client) {
            if ($client->name !== null) {
                $this->send($client, $message);
            }
        }
    }

    private function send(Client $client, string $bytes): void
    {
        if (isset($this->gone[spl_object_id($client)])) {
            return; // perhaps in the middle of a frame
        }
        $isFirst = $client->out === '';
        $client->out .= $bytes;
        if ($isFirst) {
            $this->flush($client);
        } elseif (strlen($client->out) > OUT_LIMIT) {
            $this->letGo($client);
        }
    }

    /** Sends what is pending, as far as it goes, and watches for room to write while something is. */
    private function flush(Client $client): void
    {
        if ($client->out !== '') {
            $sent = @socket_write($client->socket, $client->out);
            if ($sent === false && socket_last_error($client->socket) !== SOCKET_EAGAIN) {
                $this->letGo($client);
                return;
            }
            $client->out = substr($client->out, (int) $sent);
        }
        if ($client->isEnding && $client->out === '') {
            @socket_shutdown($client->socket, 1); // it may be closed on the other side
        }
        $events = $client->out === '' ? [Event::Read] : [Event::Read, Event::Write];
        if ($events !== $client->watcher->getWatchedEvents()) {
            $client->watcher->modifyEvents($events);
        }
    }

    /** Says the last words. Closing at once could destroy them on their way, so the client is given time to close. */
    private function end(Client $client, string $lastWords): void
    {
        $client->isEnding = true;
        $client->deadline = $this->now() + min(LINGER, $this->patience);
        $lastWords === '' ? $this->flush($client) : $this->send($client, $lastWords);
        $this->leave($client);
    }

    private function letGo(Client $client): void
    {
        $client->out = '';
        $this->gone[spl_object_id($client)] = $client;
    }

    /** Tells the others, once. */
    private function leave(Client $client): void
    {
        if ($client->name !== null) {
            [$name, $client->name] = [$client->name, null];
            $this->tell(['what' => 'left', 'who' => $name]);
        }
    }

    /** Asks those that have been silent whether they are there, and lets go those that do not answer or do not end. */
    private function lookForSilent(): void
    {
        $now = $this->now();
        foreach ($this->clients as $client) {
            if ($client->deadline > $now) {
                continue;
            }
            if ($client->name === null || $client->isPinged) {
                $this->letGo($client);
                continue;
            }
            $client->isPinged = true;
            $client->deadline = $now + $this->patience;
            $this->send($client, websocket_frame(Opcode::Ping, ''));
        }
    }
}

$listener = socket_create_server($argv[1] ?? '127.0.0.1:7008', ['backlog' => 128]) or exit(1);
// Its connections inherit these: what the system holds for a slow reader is limited, too, and no message waits for another.
socket_set_option($listener, SOL_SOCKET, SO_SNDBUF, 65536);
socket_set_option($listener, SOL_TCP, TCP_NODELAY, 1);
socket_getsockname($listener, $address, $port);

$chat = new Chat($listener, max(0.1, (float) ($argv[2] ?? 30)));
if (function_exists('pcntl_signal')) {
    pcntl_async_signals(true);
    pcntl_signal(SIGINT, $chat->stop(...));
    pcntl_signal(SIGTERM, $chat->stop(...));
}
echo str_contains($address, ':') ? "http://[$address]:$port/\n" : "http://$address:$port/\n";
$chat->run();
echo "the chat is over\n";
