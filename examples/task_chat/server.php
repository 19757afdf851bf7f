<?php
// SPDX-License-Identifier: BSD-3-Clause
// A chat: each client has a task that reads from it and another that writes to it. A client that does not read delays no
// other client, and is disconnected when its queue is full. Run: php server.php [port]

final class Guest
{
    private Socket $in;  // a queue of lines in the kernel, of limited size
    private Socket $out;

    public function __construct(public readonly Socket $socket, public readonly int $number)
    {
        socket_create_pair(AF_UNIX, SOCK_SEQPACKET, 0, $pair);
        [$this->in, $this->out] = $pair;
    }

    public function tell(string $line): void
    {
        if (@socket_send($this->in, "$line\n", strlen($line) + 1, MSG_DONTWAIT) === false) {
            @socket_shutdown($this->socket); // the queue is full: ends its reading and its writing
        }
    }

    /** Writes the lines of the queue, until the task is cancelled. */
    public function write(): void
    {
        while (socket_recv($this->out, $line, 8200, 0) && @socket_write($this->socket, $line) !== false) {
            continue;
        }
    }
}

final class Room
{
    /** @var Guest[] */
    private array $clients = [];
    private int $count = 0;

    /** Serves one client until it leaves. */
    public function serve(Socket $socket): void
    {
        $client = new Guest($socket, ++$this->count);
        $this->clients[$client->number] = $client;
        $this->tell("client $client->number is here");
        socket_group(function (SocketGroup $group) use ($client): void {
            $group->spawn($client->write(...));
            while ($line = @socket_read($client->socket, 8192, PHP_NORMAL_READ)) {
                trim($line) === '' or $this->tell("client $client->number: " . trim($line), $client);
            }
            $group->cancel();
        });
        unset($this->clients[$client->number]);
        $this->tell("client $client->number has left");
    }

    private function tell(string $line, ?Guest $except = null): void
    {
        echo $line, "\n";
        foreach ($this->clients as $client) {
            $client === $except or $client->tell($line);
        }
    }
}

$listener = socket_create_server('tcp://0.0.0.0:' . (int) ($argv[1] ?? 7011)) or exit(1);
socket_getsockname($listener, $address, $port);
echo "port $port\n";
socket_serve($listener, (new Room())->serve(...));
