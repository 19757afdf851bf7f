--TEST--
A brief wait with hang-ups that nobody waits for lasts its time, and still sees what gets ready
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(320);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([1, 300] as $count) {
    $sockets = [];
    for ($i = 0; $i < $count; $i++) {
        [$sockets[]] = net_unix_pair();
    }
    [$near, $far] = net_unix_pair();
    foreach ([0, 30, 5000, 40000] as $microseconds) {
        [$read, $except] = [[$near], $sockets];
        $start = hrtime(true);
        var_dump(socket_select($read, $null, $except, 0, $microseconds));
        echo hrtime(true) - $start >= $microseconds * 1000 ? '' : "too early\n";
    }
    socket_write($far, 'x');
    [$read, $except] = [[$near], $sockets];
    var_dump(socket_select($read, $null, $except, 0, 30), $read === [$near], $except);
}
?>
--EXPECT--
int(0)
int(0)
int(0)
int(0)
int(1)
bool(true)
array(0) {
}
int(0)
int(0)
int(0)
int(0)
int(1)
bool(true)
array(0) {
}
