--TEST--
Whichever step of socket_create_listen() is refused is named, and nothing stays open
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

foreach (['socket:EMFILE', 'bind:EADDRINUSE', 'bind:ENOMEM', 'listen:EADDRINUSE', 'listen:ENOBUFS'] as $schedule) {
    faults_attempt($schedule, fn () => socket_create_listen(0));
}
?>
--EXPECT--
socket:EMFILE
  socket_create_listen(): unable to create listening socket [24]: Too many open files
  false, last error 24
bind:EADDRINUSE
  socket_create_listen(): unable to bind to given address [98]: Address already in use
  false, last error 98
bind:ENOMEM
  socket_create_listen(): unable to bind to given address [12]: Cannot allocate memory
  false, last error 12
listen:EADDRINUSE
  socket_create_listen(): unable to listen on socket [98]: Address already in use
  false, last error 98
listen:ENOBUFS
  socket_create_listen(): unable to listen on socket [105]: No buffer space available
  false, last error 105
