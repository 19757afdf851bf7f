--TEST--
One loop serves two clients, as event loops do
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$clients = [];
foreach (['first', 'second'] as $text) {
    $clients[] = $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    socket_write($client, $text);
    socket_shutdown($client, 1);
}
$sockets = ['listener' => $listener];
$texts = [];
$null = null;
while (count($texts) < 2 || count($sockets) > 1) {
    $read = $sockets;
    socket_select($read, $null, $null, 10) > 0 || exit('nothing');
    foreach ($read as $key => $socket) {
        if ($key === 'listener') {
            $sockets[] = socket_accept($listener);
        } elseif ('' === $text = socket_read($socket, 100)) {
            unset($sockets[$key]);
        } else {
            $texts[] = $text;
        }
    }
}
sort($texts);
var_dump($texts);
?>
--EXPECT--
array(2) {
  [0]=>
  string(5) "first"
  [1]=>
  string(6) "second"
}
