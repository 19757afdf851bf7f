<?php
// SPDX-License-Identifier: BSD-3-Clause
// A chat for browsers: one process on Io\Poll serves the page and the WebSockets that it opens, on one port.
// Run: php server.php [host:port [patience]], and open the address that it prints. Patience (30 seconds) is the time
// without data after which a client is pinged, and the time that it then has to reply.

use Io\Poll\{Context, Event, FailedPollWaitException, Watcher};
use Time\Duration;

require __DIR__ . '/websocket.php';

const CLIENT_LIMIT = 1000; // below 1024 descriptors, the usual limit of a process
const REQUEST_LIMIT = 8192;
const MESSAGE_LIMIT = 16384;
const OUT_LIMIT = 262144; // a client with more unsent data than this is disconnected
const LINGER = 3.0; // seconds that a client has to close the connection at the end, if patience is not less
const REASONS = [
    200 => 'OK',
    400 => 'Bad Request',
    403 => 'Forbidden',
    404 => 'Not Found',
    405 => 'Method Not Allowed',
    426 => 'Upgrade Required',
    431 => 'Request Header Fields Too Large',
];

/** A connection: first a request, then possibly a WebSocket, finally a wait until the client has closed it. */
final class Client
{
    public string $request = ''; // the part that has arrived
    public ?FrameReader $frames = null; // once the WebSocket is open
    public ?string $name = null; // while it takes part in the chat
    public string $out = ''; // data that is not sent yet
    public bool $isPinged = false;
    public bool $isEnding = false; // the last data is queued, and further data of the client is ignored
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
    /** @var array<int, Client> clients to disconnect at the end of the round */
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
            $client->name = null; // no messages about leaving when all clients leave
            if (!$client->isEnding) {
                $this->end($client, $client->frames ? websocket_close_frame(1001, 'the chat is over') : '');
            }
        }
        while ($this->clients) {
            $this->serveOnce();
        }
    }

    /** For signal handlers, which may run at any point. */
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

    /** Answers the request when it is complete. */
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

    /** Makes the connection a WebSocket, which joins the chat; the rest is the data after the request. */
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

    /** The name in a query, with a number if it is in use; null if it is not valid. */
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
        return hrtime(true) / 1e9; // monotonic clock
    }

    /** @return list<string> */
    private function names(): array
    {
        return array_values(array_filter(array_column($this->clients, 'name'), is_string(...)));
    }

    /** Handles the frames of a client. */
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
     * Sends a message to all clients in the chat.
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
            return; // possibly in the middle of a frame
        }
        $isFirst = $client->out === '';
        $client->out .= $bytes;
        if ($isFirst) {
            $this->flush($client);
        } elseif (strlen($client->out) > OUT_LIMIT) {
            $this->letGo($client);
        }
    }

    /** Sends pending data as far as possible, and watches for buffer space while some remains. */
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
            @socket_shutdown($client->socket, 1); // the peer may have closed it
        }
        $events = $client->out === '' ? [Event::Read] : [Event::Read, Event::Write];
        if ($events !== $client->watcher->getWatchedEvents()) {
            $client->watcher->modifyEvents($events);
        }
    }

    /** Sends the last data. Closing at once could discard it on its way, so the client gets time to close. */
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

    /** Pings silent clients, and disconnects those that do not reply or do not close. */
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
// Connections inherit these options: the kernel's buffer for a slow reader is small, and messages are not delayed.
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
