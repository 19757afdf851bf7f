--TEST--
examples/chat/: a signal ends the chat for all, and the server
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
skip_unless_function('pcntl_signal');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$server = Replay::php('chat/server.php', '127.0.0.1:0', '1');
[, $port] = $server->waitFor("/:(\d+)/");
$port = (int) $port;
$anna = ChatClient::connect($port)->enter('Anna', $port);
$ben = ChatClient::connect($port)->enter('Ben', $port);
$halfway = ChatClient::connect($port);
$halfway->send("GET / HTTP/1.1\r\n");
echo $anna->hear(), "\n";
$server->signal(SIGTERM);
// None of them closes its connection: the server does not wait forever.
foreach ([$anna, $ben, $halfway] as $client) {
    $last = $client->hear();
    echo $last === 'end' ? $last : "$last, then {$client->read()}", "\n";
}
echo replay_mask_port($server->finish(), $port);
// The next one may have the port at once, although this one has closed connections on it.
$server = Replay::php('chat/server.php', "127.0.0.1:$port");
$server->waitFor("/$port/");
while (!$server->sleeps()) {
    usleep(1000);
}
$server->signal(SIGINT);
echo replay_mask_port($server->finish(), $port);
?>
--EXPECT--
Ben joined
close 1001 the chat is over, then end
close 1001 the chat is over, then end
end
http://127.0.0.1:PORT/
the chat is over
http://127.0.0.1:PORT/
the chat is over
