--TEST--
A datagram is read whole, whatever terminators are in it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
foreach (["a\nb\n", 'no terminator', '', 'longer than it may be', "last\n"] as $data) {
    socket_write($one, $data);
}
for ($i = 0; $i < 5; $i++) {
    echo net_visible(socket_read($two, 15, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"a\nb\n"
"no terminator"
""
"longer than it "
"last\n"
