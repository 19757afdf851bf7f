--TEST--
Modified UTF-8: U+0000 is C0 80, a character above U+FFFF is two surrogates, and both come back
--EXTENSIONS--
sockets
--INI--
pcre.jit=0
--FILE--
<?php
require dirname(__DIR__, 2) . '/examples/greeting_6666/modified_utf8.php';
require __DIR__ . '/../include/net.inc';

foreach (['plain', '中', "a\0b", '😀', "\u{10000}\u{10FFFF}"] as $text) {
    $encoded = modified_utf8_encode($text);
    echo bin2hex($encoded), ' ', var_export(modified_utf8_decode($encoded) === $text, true), "\n";
}
net_attempt(fn() => modified_utf8_encode("\xFF"));
net_attempt(fn() => modified_utf8_decode("\xED\xA0\x80"));

[$left, $right] = net_tcp_pair();
write_utf($left, '中');
echo bin2hex(socket_read($right, 100)), "\n";
write_utf($left, str_repeat('é', 32767));
var_dump(read_utf($right) === str_repeat('é', 32767));
net_attempt(fn() => write_utf($left, str_repeat('é', 32768)));
socket_write($left, "\0\5abc");
socket_close($left);
net_attempt(fn() => read_utf($right));
?>
--EXPECT--
706c61696e true
e4b8ad true
61c08062 true
eda0bdedb880 true
eda080edb080edafbfedbfbf true
ValueError: The text is not UTF-8
ValueError: The bytes are not modified UTF-8
0003e4b8ad
bool(true)
ValueError: The text is longer than 65535 bytes
RuntimeException: The connection ended inside of a text
