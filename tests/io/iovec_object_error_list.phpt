--TEST--
What is no position or no string is refused
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(1, 3);
net_attempt(fn () => $iovec[1]);
net_attempt(fn () => $iovec['one']);
net_attempt(fn () => $iovec[1.5]);
net_attempt(function () use ($iovec) { $iovec[1] = 'x'; });
net_attempt(function () use ($iovec) { $iovec[0] = 1; });
net_attempt(function () use ($iovec) { unset($iovec[1]); });
net_attempt(fn () => isset($iovec[[]]));
net_attempt(function () use ($iovec) { foreach ($iovec as &$data); });
socket_iovec_free($iovec);
net_attempt(fn () => $iovec[0]);
net_attempt(function () use ($iovec) { $iovec[] = 'x'; });
net_attempt(fn () => iterator_to_array($iovec));
?>
--EXPECT--
OutOfBoundsException: Index invalid or out of range
TypeError: Cannot access offset of type string on SocketIovec
TypeError: Cannot access offset of type float on SocketIovec
OutOfBoundsException: Index invalid or out of range
TypeError: SocketIovec holds values of type string, int given
OutOfBoundsException: Index invalid or out of range
TypeError: Cannot access offset of type array on SocketIovec
Error: An iterator cannot be used with foreach by reference
Error: SocketIovec has already been freed
Error: SocketIovec has already been freed
Error: SocketIovec has already been freed
