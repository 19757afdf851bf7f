--TEST--
examples/chat/: what breaks the rules of frames is answered by Close with 1002
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
$cases = [
    'not masked' => "\x81\x05Hello",
    'first reserved bit' => "\xc1" . substr(chat_frame(TEXT, 'x'), 1),
    'third reserved bit' => "\x91" . substr(chat_frame(TEXT, 'x'), 1),
    'opcode 3' => chat_frame(3, 'x'),
    'opcode 11' => chat_frame(11, 'x'),
    'continuation of nothing' => chat_frame(CONTINUATION, 'x'),
    'a message inside of another' => chat_frame(TEXT, 'x', false) . chat_frame(TEXT, 'y'),
    'fragmented ping' => chat_frame(PING, 'x', false),
    'ping of 126 bytes' => chat_frame(PING, str_repeat('x', 126)),
    'length in two bytes for one' => chat_frame(TEXT, 'x', true, 'n'),
    'length in eight bytes for two' => chat_frame(TEXT, str_repeat('x', 200), true, 'J'),
    'length with its first bit set' => "\x81\xff\xff\xff\xff\xff\xff\xff\xff\xffmask",
    'close of one byte' => chat_frame(CLOSE, 'x'),
];
foreach ($cases as $case => $bytes) {
    echo "$case: ", chat_try($port, $bytes), "\n";
}
// What came before has been heard; a message that has ended has no continuation.
$anna = ChatClient::connect($port)->enter('Anna', $port);
$anna->send(chat_frame(TEXT, 'a', false) . chat_frame(CONTINUATION, 'b') . chat_frame(CONTINUATION, 'c'));
echo $anna->hear(), ', ', $anna->hear(), "\n";
?>
--EXPECT--
not masked: close 1002 not masked, then end
first reserved bit: close 1002 unknown opcode or reserved bit, then end
third reserved bit: close 1002 unknown opcode or reserved bit, then end
opcode 3: close 1002 unknown opcode or reserved bit, then end
opcode 11: close 1002 unknown opcode or reserved bit, then end
continuation of nothing: close 1002 fragment out of order, then end
a message inside of another: close 1002 fragment out of order, then end
fragmented ping: close 1002 fragmented or long control frame, then end
ping of 126 bytes: close 1002 fragmented or long control frame, then end
length in two bytes for one: close 1002 length not in its shortest form, then end
length in eight bytes for two: close 1002 length not in its shortest form, then end
length with its first bit set: close 1002 length not in its shortest form, then end
close of one byte: close 1002 bad close code, then end
Anna said ab, close 1002 fragment out of order
