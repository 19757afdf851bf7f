--TEST--
An error handler may replace the hint that is being converted
--EXTENSIONS--
sockets
--FILE--
<?php
$family = str_repeat('2', 1) . '.5 or so';
$hints = ['ai_family' => &$family];
set_error_handler(function (int $level, string $message) use (&$family): bool {
    echo $message, "\n";
    $family = null;
    $GLOBALS['filler'][] = str_repeat('9', 9);
    return true;
});
$found = socket_addrinfo_lookup('127.0.0.1', '80', $hints);
var_dump(socket_addrinfo_explain($found[0])['ai_family'] === AF_INET);
?>
--EXPECT--
A non-numeric value encountered
Implicit conversion from float-string "2.5 or so" to int loses precision
bool(true)
