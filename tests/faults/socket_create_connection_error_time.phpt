--TEST--
A look-up that hangs ends with the time of socket_create_connection()
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

[$listener, $port] = net_tcp_listener();
set_error_handler(fn (int $level, string $text) => print(preg_replace('/:\d+"/', ':N"', "$text\n")));
faults_holding('getaddrinfo#0', function () use ($port) {
    var_dump(socket_create_connection("localhost:$port", 0.05));
    var_dump(socket_addrinfo_lookup('localhost', null, ['timeout' => 0.05], $code), $code === EAI_AGAIN);
});
?>
--EXPECT--
socket_create_connection(): unable to connect to "tcp://localhost:N" [110]: Connection timed out
bool(false)
bool(false)
bool(true)
