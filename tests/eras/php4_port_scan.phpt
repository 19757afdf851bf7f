--TEST--
PHP 4: a scan of ports by connecting to all without waiting
--EXTENSIONS--
sockets
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $open);
$closed = array();
for ($i = 0; $i < 3; $i++) {
    $probe = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_bind($probe, '127.0.0.1'); // takes a port, and does not listen there
    socket_getsockname($probe, $address, $closed[$i]);
    $probes[] = $probe;
}
$sockets = array();
foreach (array_merge(array($open), $closed) as $port) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_nonblock($socket);
    if (!@socket_connect($socket, '127.0.0.1', $port)) {
        $err = socket_last_error($socket);
        if ($err != SOCKET_EINPROGRESS && $err != SOCKET_EALREADY) {
            $state[$port] = 'closed';
            continue;
        }
    }
    $sockets[$port] = $socket;
}
while (count($sockets)) {
    $r = NULL;
    $w = $e = $sockets;
    if (socket_select($r, $w, $e, 5) === 0) {
        break;
    }
    foreach ($w as $port => $socket) {
        $error = socket_get_option($socket, SOL_SOCKET, SO_ERROR);
        $state[$port] = $error == 0 ? 'open' : ($error == SOCKET_ECONNREFUSED ? 'closed' : socket_strerror($error));
        socket_close($socket);
        unset($sockets[$port]);
    }
}
echo "open port: $state[$open]\n";
foreach ($closed as $port) {
    echo "closed port: $state[$port]\n";
}
?>
--EXPECT--
open port: open
closed port: closed
closed port: closed
closed port: closed
