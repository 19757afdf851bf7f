--TEST--
examples/chat/: a message that is too long is answered by Close with 1009, before it has arrived
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$port = chat_start();
echo strlen(chat_try($port, chat_frame(TEXT, str_repeat('x', 16384)))), "\n";
// Each becomes six in JSON, and takes the longest form of a length.
echo strlen(chat_try($port, chat_frame(TEXT, str_repeat("\x01", 16384)))), "\n";
echo chat_try($port, pack('CCnN', 0x81, 0xfe, 16385, 0)), "\n";
echo chat_try($port, pack('CCJN', 0x81, 0xff, 65536, 0)), "\n";
echo chat_try($port, pack('CCJN', 0x82, 0xff, PHP_INT_MAX, 0)), "\n";
$most = chat_frame(TEXT, str_repeat('x', 16300), false);
echo strlen(chat_try($port, $most . chat_frame(CONTINUATION, str_repeat('x', 84)))), "\n";
echo chat_try($port, $most . pack('CCN', 0x80, 0x80 + 85, 0)), "\n";
// Control frames are no part of it.
echo chat_try($port, $most . chat_frame(PING, str_repeat('p', 100))), "\n";
?>
--EXPECT--
16396
16396
close 1009 more than 16384 bytes, then end
close 1009 more than 16384 bytes, then end
close 1009 more than 16384 bytes, then end
16396
close 1009 more than 16384 bytes, then end
pong pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
