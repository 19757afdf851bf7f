--TEST--
PHP 4: a relay between two connections, one direction after the other as select says
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
$front = socket_create_listen(0);
socket_getsockname($front, $addr, $front_port);
$back = socket_create_listen(0);
socket_getsockname($back, $addr, $back_port);

function child($function, $socket)
{
    $pid = pcntl_fork();
    if ($pid == 0) {
        $function($socket);
        exit;
    }
    return $pid;
}

function server($listener)
{
    $connection = socket_accept($listener);
    while ($line = socket_read($connection, 100)) {
        socket_write($connection, strtoupper($line));
    }
    socket_write($connection, "bye\n");
}

function client($port)
{
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($socket, '127.0.0.1', $port);
    socket_write($socket, "first\n");
    echo socket_read($socket, 100);
    socket_write($socket, "second\n");
    echo socket_read($socket, 100);
    socket_shutdown($socket, 1);
    echo socket_read($socket, 100);
}

$children = array(child('server', $back), child('client', $front_port));
$pair[0] = socket_accept($front);
$pair[1] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($pair[1], '127.0.0.1', $back_port);
$open = $pair;
while (count($open)) {
    $r = $open;
    $w = $e = NULL;
    socket_select($r, $w, $e, 10);
    foreach ($r as $n => $from) {
        $data = socket_read($from, 100);
        if ($data == '') {
            unset($open[$n]);
            socket_shutdown($pair[1 - $n], 1);
        } else {
            socket_write($pair[1 - $n], $data);
        }
    }
}
foreach ($children as $pid) {
    pcntl_waitpid($pid, $status);
}
echo "relayed\n";
?>
--EXPECT--
FIRST
SECOND
bye
relayed
