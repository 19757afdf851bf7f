--TEST--
socket_serve() goes on after errors of a connection that has gone, and ends with a warning after others
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

/** Serves one client, after one failed accept(2). */
function serve_after(string $error): void
{
    [$listener, $port] = net_tcp_listener();
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    // Shut down, and not closed: faults_attempt() counts descriptors.
    $served = faults_attempt("accept4+accept:$error@1x1", fn () => socket_serve($listener, fn () => socket_shutdown($listener)));
    if ($served !== 1) {
        echo socket_last_error($listener), "\n";
    }
}

// The first call makes what tasks need.
socket_spawn(fn () => null)->join();
foreach (['ECONNABORTED', 'EPROTO', 'EPERM', 'EINTR', 'ENETDOWN', 'ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENONET', 'ENOPROTOOPT',
    'EOPNOTSUPP', 'EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'ESOCKTNOSUPPORT'] as $error) {
    serve_after($error);
}
?>
--EXPECT--
accept4+accept:ECONNABORTED@1x1
  1, last error 0
accept4+accept:EPROTO@1x1
  1, last error 0
accept4+accept:EPERM@1x1
  1, last error 0
accept4+accept:EINTR@1x1
  1, last error 0
accept4+accept:ENETDOWN@1x1
  1, last error 0
accept4+accept:ENETUNREACH@1x1
  1, last error 0
accept4+accept:EHOSTUNREACH@1x1
  1, last error 0
accept4+accept:EHOSTDOWN@1x1
  1, last error 0
accept4+accept:ENONET@1x1
  1, last error 0
accept4+accept:ENOPROTOOPT@1x1
  1, last error 0
accept4+accept:EOPNOTSUPP@1x1
  1, last error 0
accept4+accept:EMFILE@1x1
  1, last error 0
accept4+accept:ENFILE@1x1
  1, last error 0
accept4+accept:ENOBUFS@1x1
  1, last error 0
accept4+accept:ENOMEM@1x1
  1, last error 0
accept4+accept:ESOCKTNOSUPPORT@1x1
  socket_serve(): unable to accept incoming connection [94]: Socket type not supported
  0, last error 0
94
