--TEST--
examples/chat/: one who does not answer a ping in time has left, and a request must end in time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$port = chat_start(1.5);
$halfway = ChatClient::connect($port);
$halfway->send("GET / HTTP/1.1\r\n");
$anna = ChatClient::connect($port)->enter('Anna', $port);
// Anna answers in hear(), Ben does not.
$ben = ChatClient::connect($port)->enter('Ben', $port);
echo $anna->hear(), ', ', $anna->hear(), "\n";
echo $ben->read(), ', then ', $ben->read(), "\n";
echo $halfway->read(), "\n";
$anna->say('still here');
echo $anna->hear(), "\n";
?>
--EXPECT--
Ben joined, Ben left
ping, then end
end
Anna said still here
