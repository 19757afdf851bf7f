--TEST--
A larger SO_SNDBUF takes more data before a write has to wait
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

/** How many bytes go in until one has to wait, and what the option reads back. */
function capacity(int $size): array
{
    [$left, $right] = net_unix_pair();
    var_dump(socket_set_option($left, SOL_SOCKET, SO_SNDBUF, $size));
    socket_set_nonblock($left);
    for ($bytes = 0; $sent = socket_write($left, str_repeat('.', 1000)); $bytes += $sent) {
        continue;
    }
    return [$bytes, socket_get_option($left, SOL_SOCKET, SO_SNDBUF)];
}

[$few, $small] = capacity(10000);
[$many, $large] = capacity(100000);
var_dump($small === 10000 || $small === 20000, $large === 10 * $small);
var_dump($few > 0, $few <= $small, $many > 5 * $few, $many <= $large);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
