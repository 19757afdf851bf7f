<?php
// SPDX-License-Identifier: BSD-3-Clause
// An FTP client by hand: replies by PHP_NORMAL_READ, passive and active transfers, a file of a megabyte there and back.
require __DIR__ . '/program.inc';

class Ftp
{
    private $control;

    public function __construct(int $port)
    {
        $this->control = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($this->control, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PATIENCE, 'usec' => 0]);
        socket_connect($this->control, '127.0.0.1', $port) || exit("no connection\n");
        $this->reply();
    }

    /** A reply ends with a line of three digits and a space; a line may come in two halves, at its \r and its \n. */
    public function reply(): string
    {
        do {
            $line = '';
            do {
                $part = socket_read($this->control, 1024, PHP_NORMAL_READ);
                if ($part === false || $part === '') {
                    echo "< (end)\n";
                    return '';
                }
                $line .= $part;
            } while (substr($line, -1) !== "\n");
            $line = rtrim($line);
            echo '< ', preg_replace(['/\(.*?\)/', '/^1\d\d .*/'], ['(...)', '1.. it comes'], $line), "\n";
        } while (!preg_match('/^\d{3} /', $line));
        return $line;
    }

    public function command(string $command): string
    {
        echo '> ', preg_replace('/^(PORT|EPRT) .*/', '$1 ...', $command), "\n";
        socket_write($this->control, "$command\r\n");
        return $this->reply();
    }

    public function passive(): Socket
    {
        preg_match('/\((\d+,\d+,\d+,\d+),(\d+),(\d+)\)/', $this->command('PASV'), $match);
        $data = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($data, strtr($match[1], ',', '.'), $match[2] * 256 + $match[3]);
        return $data;
    }

    public function extended(): Socket
    {
        preg_match('/\(\|\|\|(\d+)\|\)/', $this->command('EPSV'), $match);
        $data = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($data, '127.0.0.1', (int) $match[1]);
        return $data;
    }

    public function active(): Socket
    {
        $listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_bind($listener, '127.0.0.1');
        socket_listen($listener);
        socket_getsockname($listener, $address, $port);
        $this->command('PORT ' . strtr($address, '.', ',') . ',' . ($port >> 8) . ',' . ($port & 255));
        return $listener;
    }

    public function close(): void
    {
        $this->command('QUIT');
        socket_close($this->control);
    }
}

function read_all(Socket $data): string
{
    $all = '';
    while (($piece = socket_read($data, 8192)) !== false && $piece !== '') {
        $all .= $piece;
    }
    socket_close($data);
    return $all;
}

function write_all(Socket $data, string $all): void
{
    for ($sent = 0; $sent < strlen($all); $sent += $count) {
        $count = socket_write($data, substr($all, $sent), 16384);
        if ($count === false) {
            echo "! ", socket_strerror(socket_last_error($data)), "\n";
            break;
        }
    }
    socket_shutdown($data, 2);
    socket_close($data);
}

$folder = getenv('PROGRAMS_SCRATCH') . '/ftp' . getmypid();
mkdir($folder);
$server = Program::python('ftp', $folder);
$ftp = new Ftp($server->port());
$ftp->command('USER php');
$ftp->command('PASS wrong');
$ftp->command('USER php');
$ftp->command('PASS secret');
$ftp->command('FEAT');
$ftp->command('TYPE I');
mt_srand(1);
$content = '';
for ($i = 0; $i < 16384; $i++) {
    $content .= pack('P', mt_rand()) . str_repeat(chr($i & 255), 56);
}
$data = $ftp->passive();
$ftp->command('STOR big');
write_all($data, $content);
$ftp->reply();
$ftp->command('SIZE big');
$data = $ftp->extended();
$ftp->command('RETR big');
show('what came back is what was sent', read_all($data) === $content);
$ftp->reply();
$listener = $ftp->active();
$ftp->command('RETR big');
$data = socket_accept($listener);
show('what came back is what was sent', read_all($data) === $content);
$ftp->reply();
socket_close($listener);
$data = $ftp->passive();
$ftp->command('NLST');
echo read_all($data);
$ftp->reply();
$data = $ftp->passive();
$ftp->command('RETR nothing');
socket_close($data);
$ftp->command('DELE big');
$ftp->close();
$late = new Ftp((function () use ($server, $folder) {
    $server->stop();
    $GLOBALS['second'] = Program::python('ftp', $folder);
    return $GLOBALS['second']->port();
})());
$second->stop();
$late->reply();
rmdir($folder);
