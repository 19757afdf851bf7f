--TEST--
PHP 4: a time server that logs which resource it serves
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
set_time_limit(0);
$sock = socket_create_listen(0) or die('no socket');
socket_getsockname($sock, $host, $port);
$pids = array();
for ($n = 0; $n < 2; $n++) {
    $pids[$n] = pcntl_fork();
    if ($pids[$n] == 0) {
        $time = socket_create(AF_INET, SOCK_STREAM, 6);
        socket_connect($time, '127.0.0.1', (string) $port);
        $text = '';
        while (strlen($read = socket_read($time, 4))) {
            $text .= $read;
        }
        exit(preg_match('/^the time is \d\d:\d\d:\d\d$/', $text) ? 7 : 1);
    }
}
for ($n = 0; $n < 2; $n++) {
    $connection = socket_accept($sock);
    echo preg_replace('/\d+/', 'N', $connection . ': ' . gettype("$connection")), "\n";
    $text = 'the time is ' . date('H:i:s');
    socket_write($connection, $text, strlen($text));
    socket_close($connection);
}
foreach ($pids as $pid) {
    pcntl_waitpid($pid, $status);
    echo 'client: ', pcntl_wexitstatus($status), "\n";
}
?>
--EXPECT--
Resource id #N: string
Resource id #N: string
client: 7
client: 7
