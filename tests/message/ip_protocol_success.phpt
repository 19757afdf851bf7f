--TEST--
IP_PROTOCOL tells the protocol in the header that a raw socket sends
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_unless_raw();
version_compare(php_uname('r'), '6.4', '>=') or skip('a Linux before 6.4');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


$raw = socket_create(AF_INET, SOCK_RAW, 255 /* IPPROTO_RAW */);
$receiver = socket_create(AF_INET, SOCK_RAW, 253); // RFC 3692: for experiments
$packet = pack('CCnnnCCnNN', 0x45, 0, 24, 0, 0, 64, 253, 0, ip2long('127.0.0.1'), ip2long('127.0.0.1')) . 'data';
foreach ([253, 0, 256] as $protocol) {
    $control = [['level' => IPPROTO_IP, 'type' => 52 /* IP_PROTOCOL */, 'data' => $protocol]];
    var_dump(@socket_sendmsg($raw, ['name' => ['addr' => '127.0.0.1'], 'iov' => [$packet], 'control' => $control]));
}
var_dump(socket_last_error($raw) === SOCKET_EINVAL, substr(socket_read($receiver, 100), 20));
?>
--EXPECT--
int(24)
bool(false)
bool(false)
bool(true)
string(4) "data"
