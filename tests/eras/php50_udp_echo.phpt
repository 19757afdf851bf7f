--TEST--
PHP 5.0: a UDP echo server in a process of its own, and its client
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($socket, '127.0.0.1', 0);
socket_getsockname($socket, $host, $port);
$pid = pcntl_fork();
if ($pid == 0) {
    for (;;) {
        $from = '';
        $from_port = 0;
        $bytes = socket_recvfrom($socket, $buf, 512, 0, $from, $from_port);
        if ($bytes === false || $buf == 'stop') {
            break;
        }
        socket_sendto($socket, "$bytes bytes from $from: $buf", 100, 0, $from, $from_port);
    }
    exit;
}
$client = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (array('one', "two\0zero", '') as $text) {
    socket_sendto($client, $text, strlen($text), 0, $host, $port);
    socket_recvfrom($client, $answer, 100, 0, $name, $p);
    echo str_replace("\0", '\0', $answer), ($p == $port ? '' : ' from elsewhere'), "\n";
}
socket_sendto($client, 'stop', 4, 0, $host, $port);
pcntl_waitpid($pid, $status);
echo pcntl_wexitstatus($status), "\n";
?>
--EXPECT--
3 bytes from 127.0.0.1: one
8 bytes from 127.0.0.1: two\0zero
0 bytes from 127.0.0.1: 
0
