--TEST--
The destructor of what a variable held finds the new value in it, and may replace it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Watchful
{
    public function __destruct()
    {
        echo get_debug_type($GLOBALS['variable']), "\n";
        $GLOBALS['variable'] = null;
    }
}

[$tcp, $peer] = net_tcp_pair();
$filled = function (): Socket {
    $GLOBALS['pair'] = net_unix_pair();
    socket_write($GLOBALS['pair'][1], 'abc');
    return $GLOBALS['pair'][0];
};
foreach ([
    'recv' => fn () => socket_recv($filled(), $GLOBALS['variable'], 9, 0),
    'recv, nothing there' => fn () => socket_recv($tcp, $GLOBALS['variable'], 9, MSG_DONTWAIT),
    'recvfrom' => fn () => socket_recvfrom($filled(), $GLOBALS['variable'], 9, 0, $address),
    'recvfrom, address' => fn () => socket_recvfrom($filled(), $data, 9, 0, $GLOBALS['variable']),
    'recv_exact' => fn () => socket_recv_exact($filled(), $GLOBALS['variable'], 3),
    'getsockname' => fn () => socket_getsockname($tcp, $GLOBALS['variable']),
    'getsockname, port' => fn () => socket_getsockname($tcp, $address, $GLOBALS['variable']),
    'getpeername' => fn () => socket_getpeername($tcp, $GLOBALS['variable'], $GLOBALS['variable']),
    'create_pair' => fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $GLOBALS['variable']),
    'addrinfo_lookup' => fn () => socket_addrinfo_lookup("\0", null, [], $GLOBALS['variable']),
] as $name => $call) {
    $variable = new Watchful();
    echo $name, ': ';
    $call();
}
foreach (['recvmsg', 'recvmmsg'] as $name) {
    $variable = ['controllen' => 64, 'more' => new Watchful()];
    echo $name, ': ';
    $name === 'recvmsg' ? socket_recvmsg($filled(), $variable) : socket_recvmmsg($filled(), $variable, 1, 9);
    var_dump($variable);
}
?>
--EXPECT--
recv: string
recv, nothing there: null
recvfrom: string
recvfrom, address: string
recv_exact: string
getsockname: string
getsockname, port: int
getpeername: string
create_pair: array
addrinfo_lookup: int
recvmsg: array
NULL
recvmmsg: array
NULL
