--TEST--
An extension makes a Socket of a descriptor, which is as good as any
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('ext/sockets/php_sockets.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run(<<<'CODE'
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_set_nonblock($pair[0]);
    $copy = probe_dup($pair[0]);
    $fields = probe_fields($copy);
    var_dump($fields['type'] === AF_UNIX, $fields['blocking'], $fields['bsd_socket'] !== probe_fields($pair[0])['bsd_socket']);
    socket_close($pair[0]);
    var_dump(socket_write($copy, 'hello'), socket_read($pair[1], 10));
    unset($copy);
    var_dump(socket_read($pair[1], 10));
    CODE);
?>
--EXPECT--
bool(true)
int(0)
bool(true)
int(5)
string(5) "hello"
string(0) ""
