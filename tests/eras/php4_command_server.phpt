--TEST--
PHP 4: the server of the manual's first pages, with < 0 for errors and commands in a line
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
error_reporting(E_ALL);
set_time_limit(0);
ob_implicit_flush();

$address = '127.0.0.1';

if (($sock = socket_create(AF_INET, SOCK_STREAM, 0)) < 0) {
    echo "socket_create() failed: reason: " . socket_strerror($sock) . "\n";
}
if (($ret = socket_bind($sock, $address, 0)) < 0) {
    echo "socket_bind() failed: reason: " . socket_strerror($ret) . "\n";
}
if (($ret = socket_listen($sock, 5)) < 0) {
    echo "socket_listen() failed: reason: " . socket_strerror($ret) . "\n";
}
socket_getsockname($sock, $address, $port);

if (pcntl_fork() == 0) {
    socket_close($sock);
    foreach (array("hello\nquit\n", "shutdown\n") as $lines) {
        $client = socket_create(AF_INET, SOCK_STREAM, 0);
        socket_connect($client, $address, $port);
        $welcome = socket_read($client, 2048);
        socket_write($client, $lines, strlen($lines));
        while ($answer = socket_read($client, 2048)) {
            $welcome .= $answer;
        }
        echo str_replace("\n", "|", $welcome), "\n";
        socket_close($client);
    }
    exit;
}

do {
    if (($msgsock = socket_accept($sock)) < 0) {
        echo "socket_accept() failed: reason: " . socket_strerror($msgsock) . "\n";
        break;
    }
    $msg = "Welcome.\n";
    socket_write($msgsock, $msg, strlen($msg));
    do {
        if (false === ($buf = socket_read($msgsock, 2048, PHP_NORMAL_READ))) {
            echo "socket_read() failed: reason: " . socket_strerror(socket_last_error($msgsock)) . "\n";
            break 2;
        }
        if (!$buf = trim($buf)) {
            continue;
        }
        if ($buf == 'quit') {
            break;
        }
        if ($buf == 'shutdown') {
            socket_close($msgsock);
            break 2;
        }
        $talkback = "You said '$buf'.\n";
        socket_write($msgsock, $talkback, strlen($talkback));
    } while (true);
    socket_close($msgsock);
} while (true);
socket_close($sock);
pcntl_wait($status);
echo "down\n";
?>
--EXPECT--
Welcome.|You said 'hello'.|
Welcome.|
down
