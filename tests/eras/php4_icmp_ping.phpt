--TEST--
PHP 4: ping with a raw socket and a checksum by hand
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_raw();
?>
--FILE--
<?php
function checksum($data)
{
    if (strlen($data) % 2) {
        $data .= "\x00";
    }
    $bit = unpack('n*', $data);
    $sum = array_sum($bit);
    while ($sum >> 16) {
        $sum = ($sum >> 16) + ($sum & 0xffff);
    }
    return pack('n*', ~$sum & 0xffff);
}

$id = pack('n', getmypid() & 0xffff);
$package = "\x08\x00\x00\x00" . $id . "\x00\x01PingHost";
$package = substr_replace($package, checksum($package), 2, 2);
$socket = socket_create(AF_INET, SOCK_RAW, 1) or die('no raw socket');
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, array('sec' => 10, 'usec' => 0));
socket_connect($socket, '127.0.0.1', 0);
$start = microtime(true);
socket_send($socket, $package, strlen($package), 0);
while (socket_recvfrom($socket, $packet, 255, 0, $from, $port)) {
    $icmp = substr($packet, (ord($packet[0]) & 15) * 4);
    if ($icmp[0] == "\x00" && substr($icmp, 4, 2) == $id) {
        echo "reply from $from: ", substr($icmp, 8), ', sequence ', ord($icmp[7]), "\n";
        echo microtime(true) - $start < 10 ? "in time\n" : "late\n";
        break;
    }
}
?>
--EXPECT--
reply from 127.0.0.1: PingHost, sequence 1
in time
