--TEST--
SO_TIMESTAMPING tells when a datagram came; a stamp that is not there is null
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
foreach ([37 /* SO_TIMESTAMPING */, 65 /* SO_TIMESTAMPING_NEW */] as $option) {
    socket_set_option($b, SOL_SOCKET, $option, 8 | 16 /* SOF_TIMESTAMPING_RX_SOFTWARE, _SOFTWARE */);
    do { // the kernel begins to stamp a moment after it was asked
        socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
        $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, $option)];
        socket_recvmsg($b, $message);
    } while ($message['control'] === []);
    ['type' => $type, 'data' => $stamps] = $message['control'][0];
    var_dump($type === $option, array_keys($stamps), $stamps['hardware'], array_keys($stamps['software']), $message['flags']);
    var_dump($stamps['software']['sec'] > 0, $stamps['software']['nsec'] < 1e9);
}
?>
--EXPECT--
bool(true)
array(2) {
  [0]=>
  string(8) "software"
  [1]=>
  string(8) "hardware"
}
NULL
array(2) {
  [0]=>
  string(3) "sec"
  [1]=>
  string(4) "nsec"
}
int(0)
bool(true)
bool(true)
bool(true)
array(2) {
  [0]=>
  string(8) "software"
  [1]=>
  string(8) "hardware"
}
NULL
array(2) {
  [0]=>
  string(3) "sec"
  [1]=>
  string(4) "nsec"
}
int(0)
bool(true)
bool(true)
