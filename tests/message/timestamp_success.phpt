--TEST--
Time stamps of received packets are seconds and parts of them
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux' || PHP_INT_SIZE < 8) {
    skip('the options have other numbers or data');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
// The options and the kinds: SCM_TIMESTAMP, SCM_TIMESTAMPNS; with 64 bits everywhere SO_TIMESTAMP_NEW, SO_TIMESTAMPNS_NEW
foreach ([29 => 'usec', 35 => 'nsec', 63 => 'usec', 64 => 'nsec'] as $option => $part) {
    socket_set_option($b, SOL_SOCKET, $option, 1);
    $stamps = [];
    foreach ([0, 1] as $i) {
        socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
        $message = ['controllen' => 64];
        socket_recvmsg($b, $message);
        $stamps[] = $message['control'][0]['data'];
    }
    // The kernel's clock may be another than that of this process, which libfaketime moves.
    var_dump(array_keys($stamps[0]) === ['sec', $part], $message['control'][0]['type'] === $option);
    var_dump(abs($stamps[1]['sec'] - $stamps[0]['sec']) < 60, $stamps[0][$part] < ($part === 'usec' ? 1e6 : 1e9));
    socket_set_option($b, SOL_SOCKET, $option, 0);
}
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
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
