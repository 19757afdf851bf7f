--TEST--
PHP 5.2: a daemon at a path that serves serialized data, one process a client
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path) && socket_listen($listener, 5) or die('no daemon');
$daemon = pcntl_fork();
if ($daemon == 0) {
    for ($i = 0; $i < 2; $i++) {
        $client = socket_accept($listener);
        if (($pid = pcntl_fork()) == 0) {
            $length = unpack('N', socket_read($client, 4));
            socket_recv($client, $data, $length[1], MSG_WAITALL);
            $request = unserialize($data);
            $answer = serialize(array_sum($request['numbers']));
            socket_write($client, pack('N', strlen($answer)) . $answer);
            exit;
        }
        socket_close($client);
        pcntl_waitpid($pid, $status);
    }
    exit;
}
foreach (array(array(1, 2, 3), range(1, 1000)) as $numbers) {
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_connect($socket, $path);
    $data = serialize(array('numbers' => $numbers));
    socket_write($socket, pack('N', strlen($data)) . $data);
    $length = unpack('N', socket_read($socket, 4));
    socket_recv($socket, $answer, $length[1], MSG_WAITALL);
    echo unserialize($answer), "\n";
}
pcntl_waitpid($daemon, $status);
unlink($path);
?>
--EXPECT--
6
500500
