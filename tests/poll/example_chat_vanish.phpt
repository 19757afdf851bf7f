--TEST--
examples/chat/: one who vanishes without Close has left, whether the connection ends or breaks
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

$port = chat_start();
$anna = ChatClient::connect($port)->enter('Anna', $port);
$ben = ChatClient::connect($port)->enter('Ben', $port);
unset($ben);
echo $anna->hear(), ', ', $anna->hear(), "\n";
// A reset, in the middle of a frame.
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($socket, '127.0.0.1', $port);
$carl = (new ChatClient(socket_export_stream($socket)))->enter('Carl', $port);
$carl->send("\x81");
socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
unset($carl, $socket);
echo $anna->hear(), ', ', $anna->hear(), "\n";
$anna->say('still here');
echo $anna->hear(), "\n";
?>
--EXPECT--
Ben joined, Ben left
Carl joined, Carl left
Anna said still here
