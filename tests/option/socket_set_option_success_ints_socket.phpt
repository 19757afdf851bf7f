--TEST--
The ints of SOL_SOCKET that Linux has are set and read back
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/* Those of this kernel and of older ones: what a kernel does not know is no failure. */
$pairs = ['SO_PRIORITY' => 6, 'SO_RCVPRIORITY' => 1, 'SO_RCVMARK' => 1, 'SO_RXQ_OVFL' => 1, 'SO_BUF_LOCK' => SOCK_RCVBUF_LOCK, 'SO_PEEK_OFF' => 3,
    'SO_TIMESTAMP' => 1, 'SO_TIMESTAMPNS' => 1, 'SO_PREFER_BUSY_POLL' => 1, 'SO_SELECT_ERR_QUEUE' => 1,
    'SO_LOCK_FILTER' => 1, 'SO_NO_CHECK' => 1, 'SO_NOFCS' => 1, 'SO_WIFI_STATUS' => 1, 'SO_PASSSEC' => 1, 'SO_PASSPIDFD' => 1,
    'SO_PASSRIGHTS' => 0, 'SO_TXREHASH' => SOCK_TXREHASH_DISABLED];
foreach ($pairs as $name => $value) {
    $tried = [];
    foreach ([[AF_INET, SOCK_DGRAM], [AF_INET, SOCK_STREAM], [AF_UNIX, SOCK_STREAM]] as [$family, $type]) {
        $socket = socket_create($family, $type, 0);
        $set = @socket_set_option($socket, SOL_SOCKET, constant($name), $value);
        $tried[] = $set ? @socket_get_option($socket, SOL_SOCKET, constant($name)) : socket_last_error($socket);
    }
    $refused = [SOCKET_ENOPROTOOPT, SOCKET_EOPNOTSUPP, SOCKET_EPERM, SOCKET_EINVAL];
    in_array($value, $tried, true) || array_diff($tried, $refused) === [] or print "$name " . json_encode($tried) . "\n";
}
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach (['SO_DOMAIN' => AF_INET, 'SO_PROTOCOL' => SOL_TCP, 'SO_ACCEPTCONN' => 0, 'SO_INCOMING_NAPI_ID' => 0] as $name => $value) {
    var_dump(socket_get_option($socket, SOL_SOCKET, constant($name)) === $value);
}
var_dump(socket_get_option(net_tcp_listener()[0], SOL_SOCKET, SO_ACCEPTCONN));
foreach ([SO_ATTACH_BPF, SO_ATTACH_REUSEPORT_EBPF] as $option) {
    var_dump(@socket_set_option($socket, SOL_SOCKET, $option, 9999), socket_last_error($socket) !== 0);
}
foreach ([SO_SNDBUFFORCE => SO_SNDBUF, SO_RCVBUFFORCE => SO_RCVBUF] as $option => $reads) {
    var_dump(!@socket_set_option($socket, SOL_SOCKET, $option, 50000) || socket_get_option($socket, SOL_SOCKET, $reads) === 100000);
}
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
foreach ([[$socket, SO_CNX_ADVICE], [$socket, SO_RESERVE_MEM], [$socket, SO_BUSY_POLL_BUDGET], [$pair[0], SO_INQ]] as [$socket, $option]) {
    @socket_set_option($socket, SOL_SOCKET, $option, 0) || in_array(socket_last_error($socket), $refused) or print "$option\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
