--TEST--
TCP_INFO has every field that the system's header names, with the value that other programs read
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the fields of Linux');
skip_unless_file('/usr/include/linux/tcp.h');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

preg_match('/struct tcp_info \{.*?\n\};/s', file_get_contents('/usr/include/linux/tcp.h'), $struct);
preg_match_all('/\btcpi_\w+/', preg_replace('#/\*.*?\*/#s', '', $struct[0]), $names);
$sockets = net_tcp_pair();
$info = socket_get_option($sockets[0], SOL_TCP, TCP_INFO);
// A header may be newer than the system, and older; it has other names behind tcpi_received_ce and its kin from 6.19 on.
$known = array_slice($names[0], 0, min(68, count($info)));
var_dump(count($known) > 30, array_slice(array_keys($info), 0, count($known)) === $known);
// The same numbers by other ways.
var_dump($info['tcpi_snd_mss'] === socket_get_option($sockets[0], SOL_TCP, TCP_MAXSEG));
socket_set_option($sockets[0], SOL_SOCKET, SO_MAX_PACING_RATE, 123456789);
var_dump(socket_get_option($sockets[0], SOL_TCP, TCP_INFO)['tcpi_max_pacing_rate']);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(123456789)
