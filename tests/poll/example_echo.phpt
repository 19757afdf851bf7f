--TEST--
examples/echo_epoll.php sends back what many clients send, much of it too
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(256);
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/echo_epoll.php');
?>
--FILE--
<?php
require __DIR__ . '/../documented/replay.inc';

$server = Replay::php('echo_epoll.php', 0);
[, $port] = $server->waitFor('/port (\d+)/');
$clients = [];
foreach (range(1, 200) as $number) {
    $clients[$number] = stream_socket_client("tcp://127.0.0.1:$port");
    fwrite($clients[$number], "client $number\n");
}
foreach ($clients as $number => $client) {
    if (fgets($client) !== "client $number\n") {
        echo "client $number got something else\n";
    }
}
// More than the server holds back, from a client that does not read meanwhile; then the end.
$text = str_repeat('0123456789', 300000);
stream_set_blocking($clients[1], false);
[$sent, $received] = [0, ''];
while (strlen($received) < strlen($text)) {
    $read = [$clients[1]];
    $write = $sent < strlen($text) ? [$clients[1]] : [];
    $except = [];
    stream_select($read, $write, $except, 10) or exit("stuck\n");
    if ($write && $sent < strlen($text)) {
        $sent += fwrite($clients[1], substr($text, $sent, 100000));
    }
    $received .= fread($clients[1], 200000);
}
var_dump($received === $text);
stream_set_blocking($clients[1], true);
stream_socket_shutdown($clients[1], STREAM_SHUT_WR);
var_dump(fgets($clients[1]));
fwrite($clients[2], "still here\n");
echo fgets($clients[2]);
?>
--EXPECT--
bool(true)
bool(false)
still here
