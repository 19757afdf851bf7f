--TEST--
examples/chat/: beyond the limit of clients nobody is let in until somebody has left
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
skip_unless_descriptors(2048);
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

posix_setrlimit(POSIX_RLIMIT_NOFILE, 2048, 2048);
$port = chat_start();
$clients = [];
for ($number = 1; $number <= 999; $number++) {
    $clients[] = ChatClient::connect($port);
}
$anna = ChatClient::connect($port)->enter('Anna', $port);
echo ChatClient::connect($port)->read(), "\n";
array_pop($clients);
while (ChatClient::connect($port)->request("HEAD / HTTP/1.1\r\nHost: h") === '') {
    usleep(1000);
}
$anna->say('still here');
echo $anna->hear(), "\n";
?>
--EXPECT--
end
Anna said still here
