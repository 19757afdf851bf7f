--TEST--
A connection that is gone again makes socket_accept() on a non-blocking socket a silent false
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

[$listener, $port] = net_tcp_listener();
socket_set_nonblock($listener);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
var_dump(net_wait_readable($listener));
faults_attempt('accept4+accept:EAGAIN', fn () => socket_accept($listener));
var_dump(socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(true)
accept4+accept:EAGAIN
  false, last error 11
bool(true)
