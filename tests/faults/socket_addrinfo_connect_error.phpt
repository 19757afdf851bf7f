--TEST--
An address that cannot be used leaves no descriptor open
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
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
foreach (['socket:EMFILE', 'connect:ECONNREFUSED', 'connect:EINTR', 'close:EIO connect:ETIMEDOUT'] as $schedule) {
    faults_attempt($schedule, fn () => socket_addrinfo_connect($address));
}
foreach (['socket:ENFILE', 'bind:EADDRINUSE'] as $schedule) {
    faults_attempt($schedule, fn () => socket_addrinfo_bind($address));
}
?>
--EXPECT--
socket:EMFILE
  socket_addrinfo_connect(): Unable to create socket [24]: Too many open files
  false, last error 24
connect:ECONNREFUSED
  socket_addrinfo_connect(): Unable to connect address [111]: Connection refused
  false, last error 111
connect:EINTR
  socket_addrinfo_connect(): Unable to connect address [4]: Interrupted system call
  false, last error 4
close:EIO connect:ETIMEDOUT
  socket_addrinfo_connect(): Unable to connect address [110]: Connection timed out
  false, last error 110
socket:ENFILE
  socket_addrinfo_bind(): Unable to create socket [23]: Too many open files in system
  false, last error 23
bind:EADDRINUSE
  socket_addrinfo_bind(): Unable to bind address [98]: Address already in use
  false, last error 98
