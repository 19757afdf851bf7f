--TEST--
Names that the system does not tell leave the variables as they were
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

[$a] = net_tcp_pair();
$address = $port = 'as before';
foreach (['ENOBUFS', 'ENOMEM'] as $error) {
    faults_attempt("getsockname:$error", function () use ($a, &$address, &$port) {
        return socket_getsockname($a, $address, $port);
    });
    faults_attempt("getpeername:$error", function () use ($a, &$address, &$port) {
        return socket_getpeername($a, $address, $port);
    });
}
var_dump($address, $port);
?>
--EXPECT--
getsockname:ENOBUFS
  socket_getsockname(): unable to retrieve socket name [105]: No buffer space available
  false, last error 105
getpeername:ENOBUFS
  socket_getpeername(): unable to retrieve peer name [105]: No buffer space available
  false, last error 105
getsockname:ENOMEM
  socket_getsockname(): unable to retrieve socket name [12]: Cannot allocate memory
  false, last error 12
getpeername:ENOMEM
  socket_getpeername(): unable to retrieve peer name [12]: Cannot allocate memory
  false, last error 12
string(9) "as before"
string(9) "as before"
