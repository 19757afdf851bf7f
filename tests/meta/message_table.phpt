--TEST--
Every kind of control message that the system's headers name has a row, every row a constant and a test, or there is a reason
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the headers of Linux');
skip_unless_file(__DIR__ . '/../../src/message/kind.c');
?>
--FILE--
<?php
// Not supported by a row or a constant, and why. Data of a kind without a row are bytes in both directions.
const REASONS = [
    'bytes: the forms of RFC 2292, which RFC 3542 has replaced' => 'IPV6_2292\w+',
    'bytes: families that sockets_ext cannot create' => 'SCM_CAN_\w+ SCM_J1939_\w+ SCM_RDS\w*',
    'bytes: memory of devices, which PHP cannot use' => 'SCM_DEVMEM_\w+',
    'another name: of IPV6_RXSRCRT, which Linux does not have; of a macro; of a count' => 'SCM_SRCRT SO_EE_OFFENDER SCM_MAX_FD',
    'changes what ee_data says' => 'IP_RECVERR_RFC4884 IPV6_RECVERR_RFC4884',
    'for the kernel itself, for DECnet, or without a meaning' => 'MSG_BATCH MSG_FIN MSG_SYN MSG_RST MSG_PROXY MSG_TRYHARD MSG_CMSG_COMPAT MSG_SENDPAGE\w*',
    'flags of others: System V messages, device memory' => 'MSG_NOERROR MSG_EXCEPT MSG_COPY MSG_STAT MSG_INFO MSG_STAT_ANY MSG_SOCK_DEVMEM',
];
// Rows that no machine of ours can try; the fuzzer does.
const UNTRIED = ['SCM_SECURITY', 'SCM_TIMESTAMPING_PKTINFO', 'SCM_WIFI_STATUS', 'VSOCK_RECVERR'];

$root = dirname(__DIR__, 2);
preg_match_all('/\b(?:BOTH|BOTH_AS|RECEIVED|SENT)\(\s*([A-Z0-9_]+),\s*([A-Z0-9_]+),/', file_get_contents("$root/src/message/kind.c"), $rows);
$rows[2] = str_replace('SOCKEXT_IP_PKTINFO', 'IP_PKTINFO', $rows[2]);
$stubs = implode(array_map('file_get_contents', glob("$root/src/*/*.stub.php")));
$tests = implode(array_map('file_get_contents', glob("$root/tests/message/*.phpt")));
foreach (array_unique($rows[2]) as $name) {
    preg_match("/^const $name\b/m", $stubs) || str_ends_with($name, '_NEW') or print "$name has no constant\n";
    preg_match("/\b$name\b/", $tests) || in_array($name, UNTRIED, true) or print "$name has no test\n";
}
$pairs = array_map(fn ($level, $name) => "$level $name", $rows[1], $rows[2]);
echo 'twice in the table: ', implode(', ', array_diff_key($pairs, array_unique($pairs))), "\n";
echo count($pairs) > 40 ? "enough rows read\n" : "too few rows read\n";

$headers = '';
foreach (['bits/socket.h', 'bits/in.h', 'asm-generic/socket.h', 'linux/socket.h', 'linux/errqueue.h', 'linux/in.h', 'linux/in6.h',
    'linux/if_packet.h', 'linux/netlink.h', 'linux/tcp.h', 'linux/udp.h', 'linux/can/raw.h', 'linux/can/j1939.h'] as $file) {
    foreach ([...glob("/usr/include/$file"), ...glob("/usr/include/*-linux-*/$file")] as $path) {
        $headers .= preg_replace('#/\*.*?\*/#s', '', file_get_contents($path));
    }
}
preg_match_all('/\b(SCM_|SO_EE_|MSG_|IP_RECV|IPV6_RECV|IPV6_2292)[A-Z0-9_]+/', $headers, $names);
$reasons = '/^(' . strtr(implode(' ', REASONS), ' ', '|') . ')$/';
foreach (array_unique($names[0]) as $name) {
    $kinds = [$name, preg_replace('/_RECV/', '_', $name)];
    if (!array_intersect($kinds, $rows[2]) && !preg_match("/^const $name\b/m", $stubs) && !preg_match($reasons, $name)) {
        echo "$name has neither a row nor a reason\n";
    }
}
?>
--EXPECT--
twice in the table: 
enough rows read
