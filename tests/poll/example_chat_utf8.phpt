--TEST--
examples/chat/: text that is not UTF-8 is answered by Close with 1007, and other data with 1003
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
$cases = ["\xff", "a\x80", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf0\x9f\x98", "\xf8\x88\x80\x80\x80"];
foreach ($cases as $text) {
    echo bin2hex($text), ': ', chat_try($port, chat_frame(TEXT, $text)), "\n";
}
echo chat_try($port, chat_frame(TEXT, "\xe2\x82", false) . chat_frame(CONTINUATION, 'x')), "\n";
echo chat_try($port, chat_frame(CLOSE, "\x03\xe8\xff")), "\n";
echo chat_try($port, chat_frame(BINARY, "\xff")), "\n";
echo chat_try($port, chat_frame(BINARY, 'x', false) . chat_frame(CONTINUATION, 'y')), "\n";
var_dump(chat_try($port, chat_frame(TEXT, "\u{7f}\u{7ff}\u{ffff}\u{10ffff}")) === "Tester said \u{7f}\u{7ff}\u{ffff}\u{10ffff}");
echo chat_try($port, chat_frame(TEXT, '')), "\n";
?>
--EXPECT--
ff: close 1007 not UTF-8, then end
6180: close 1007 not UTF-8, then end
c3: close 1007 not UTF-8, then end
c0af: close 1007 not UTF-8, then end
eda080: close 1007 not UTF-8, then end
f4908080: close 1007 not UTF-8, then end
f09f98: close 1007 not UTF-8, then end
f888808080: close 1007 not UTF-8, then end
close 1007 not UTF-8, then end
close 1007 not UTF-8, then end
close 1003 only text is spoken here, then end
close 1003 only text is spoken here, then end
bool(true)
Tester said
