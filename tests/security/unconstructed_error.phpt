--TEST--
Objects that SOAP has made without their constructors are errors, not crashes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_library();
if (PHP_VERSION_ID >= 80600) {
    skip('Io\Poll is PHP\'s own');
}
if (!is_readable(PHP_EXTENSION_DIR . '/soap.so')) {
    skip('this PHP has no soap module to load');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo child_run(['-d', 'extension=' . PHP_EXTENSION_DIR . '/soap.so', '-d', 'extension=' . child_library(),
    __DIR__ . '/unconstructed.inc']);
?>
--EXPECT--
Socket
  socket_getpeername: Error: socket_getpeername(): Argument #1 ($socket) has already been closed
AddressInfo
  socket_addrinfo_explain: []
  socket_addrinfo_connect: false, EAFNOSUPPORT
  socket_addrinfo_bind: false, EAFNOSUPPORT
SocketIovec
  count: 0
Io\Poll\Context
  add: Error: Io\Poll\Context object is not constructed
  wait: Error: Io\Poll\Context object is not constructed
  getBackend: Error: Io\Poll\Context object is not constructed
Io\Poll\Watcher
  getHandle: Error: Io\Poll\Watcher object is not constructed
  getData: null
  isActive: false
  remove: Io\Poll\InactiveWatcherException: Cannot remove inactive watcher
SocketPollHandle
  getSocket: Error: SocketPollHandle object is not constructed
  isValid: false
  watched: Io\Poll\InvalidHandleException: Invalid handle for polling
StreamPollHandle
  getStream: null
  isValid: false
  watched: Io\Poll\InvalidHandleException: Invalid handle for polling
the standard input is open
