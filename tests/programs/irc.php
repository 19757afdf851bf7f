<?php
// SPDX-License-Identifier: BSD-3-Clause
// An IRC bot on a non-blocking socket, with lines of its own making: it registers, answers pings that come in pieces, talks,
// is thrown out, comes back and is reset. The server is a peer at PHP's streams.
require __DIR__ . '/program.inc';

class Bot
{
    private $socket;
    private $input = '';
    private $output = '';

    public function connect(int $port): bool
    {
        $this->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($this->socket);
        $this->input = $this->output = '';
        if (!@socket_connect($this->socket, '127.0.0.1', $port)) {
            $error = socket_last_error($this->socket);
            if ($error !== SOCKET_EINPROGRESS && $error !== SOCKET_EALREADY) {
                echo '! ', socket_strerror($error), "\n";
                return false;
            }
            socket_clear_error($this->socket);
        }
        $read = $except = null;
        $write = [$this->socket];
        socket_select($read, $write, $except, PATIENCE);
        $error = socket_get_option($this->socket, SOL_SOCKET, SO_ERROR);
        if ($error) {
            echo '! ', socket_strerror($error), "\n";
            return false;
        }
        $this->send('NICK bot');
        $this->send('USER bot 0 * :a bot');
        return true;
    }

    public function send(string $line): void
    {
        echo '> ', shorten($line), "\n";
        $this->output .= "$line\r\n";
    }

    private function flush(): void
    {
        $count = @socket_write($this->socket, $this->output);
        if ($count) {
            $this->output = substr($this->output, $count);
        }
    }

    public function run(): void
    {
        while (true) {
            $read = [$this->socket];
            $write = $this->output === '' ? [] : [$this->socket];
            $except = [];
            if (!socket_select($read, $write, $except, PATIENCE)) {
                echo "! nothing happens\n";
                break;
            }
            if ($write) {
                $this->flush();
            }
            if ($read) {
                while (($data = @socket_read($this->socket, 64)) !== false && $data !== '') {
                    $this->input .= $data;
                }
                $error = socket_last_error($this->socket);
                socket_clear_error($this->socket);
                while (($end = strpos($this->input, "\n")) !== false) {
                    $this->answer(rtrim(substr($this->input, 0, $end)));
                    $this->input = substr($this->input, $end + 1);
                }
                if ($data === '' || $error !== SOCKET_EAGAIN && $error !== SOCKET_EWOULDBLOCK) {
                    echo '! gone: ', $data === '' ? 'end' : socket_strerror($error), ', left: ', json_encode($this->input), "\n";
                    break;
                }
            }
        }
        socket_close($this->socket);
    }

    private function answer(string $line): void
    {
        echo '< ', shorten($line), "\n";
        if (str_starts_with($line, 'PING ')) {
            $this->send('PONG ' . substr($line, 5));
        } elseif (preg_match('/ 001 /', $line)) {
            $this->send('JOIN #php');
        } elseif (preg_match('/^:(\w+)!\S+ PRIVMSG (\S+) :!long (\d+)/', $line, $match)) {
            for ($i = 0; $i < $match[3]; $i++) {
                $this->output .= "PRIVMSG $match[2] :$i " . str_repeat('x', 400) . "\r\n";
            }
        } elseif (preg_match('/^:(\w+)!\S+ PRIVMSG (\S+) :!echo (.*)/', $line, $match)) {
            $this->send("PRIVMSG $match[2] :$match[1]: $match[3]");
        }
    }
}

$listener = stream_socket_server('tcp://127.0.0.1:0');
$port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
$server = new Peer('server', function () use ($listener) {
    for ($turn = 0; $turn < 2; $turn++) {
        $bot = stream_socket_accept($listener, PATIENCE);
        stream_set_timeout($bot, PATIENCE);
        $hear = function () use ($bot) { return rtrim((string) fgets($bot)); };
        echo $hear(), "\n", $hear(), "\n";
        foreach ([":serv", "er 001 bot :wel", "come\r", "\nPI", "NG :12", "34\r\n"] as $piece) {
            fwrite($bot, $piece);
            usleep(5000);
        }
        echo $hear(), "\n", $hear(), "\n";
        if ($turn === 0) {
            fwrite($bot, ":a!a@b PRIVMSG #php :!echo hello\r\n:a!a@b PRIVMSG #php :!echo again\r\n");
            echo $hear(), "\n", $hear(), "\n";
            fwrite($bot, ":a!a@b PRIVMSG #php :!long 5000\r\n");
            usleep(50000);
            for ($i = 0, $hash = 0; $i < 5000; $i++) {
                $hash = crc32("$hash " . $hear());
            }
            echo "5000 lines: $hash\n";
            fwrite($bot, "ERROR :Closing Link\r\nand no");
        } else {
            $socket = socket_import_stream($bot);
            socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
        }
        fclose($bot);
        unset($socket);
    }
});
$bot = new Bot();
for ($turn = 0; $turn < 2; $turn++) {
    if ($bot->connect($port)) {
        $bot->run();
    }
}
$server->join();
fclose($listener);
show('nobody there', $bot->connect($port));
