--TEST--
examples/chat/: Close is answered with the same code, codes that nobody may send with 1002
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
echo chat_try($port, chat_frame(CLOSE, '')), "\n";
foreach ([1000, 1001, 1003, 1007, 1014, 3000, 4999] as $code) {
    echo chat_try($port, chat_frame(CLOSE, pack('n', $code) . 'bye')), "\n";
}
foreach ([0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535] as $code) {
    echo "$code: ", chat_try($port, chat_frame(CLOSE, pack('n', $code))), "\n";
}
// What comes after Close is not heard.
$anna = ChatClient::connect($port)->enter('Anna', $port);
$ben = ChatClient::connect($port)->enter('Ben', $port);
$ben->send(chat_frame(CLOSE, pack('n', 1000)) . chat_frame(TEXT, 'still here') . chat_frame(PING, ''));
echo $ben->read(), ', then ', $ben->read(), "\n";
$anna->say('alone?');
echo $anna->hear(), ', ', $anna->hear(), ', ', $anna->hear(), "\n";
?>
--EXPECT--
close, then end
close 1000, then end
close 1001, then end
close 1003, then end
close 1007, then end
close 1014, then end
close 3000, then end
close 4999, then end
0: close 1002 bad close code, then end
999: close 1002 bad close code, then end
1004: close 1002 bad close code, then end
1005: close 1002 bad close code, then end
1006: close 1002 bad close code, then end
1015: close 1002 bad close code, then end
2999: close 1002 bad close code, then end
5000: close 1002 bad close code, then end
65535: close 1002 bad close code, then end
close 1000, then end
Ben joined, Ben left, Anna said alone?
