--TEST--
dl() loads the extension for one request, which ends well with sockets still open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$code = <<<'CODE'
    var_dump(dl('sockets_ext.so'), extension_loaded('sockets'), extension_loaded('sockets_ext'), phpversion('sockets') === PHP_VERSION);
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    var_dump(socket_write($pair[0], 'hello'), socket_read($pair[1], 10), "$pair[0]" > '');
    $stream = socket_export_stream($pair[0]);
    $info = socket_addrinfo_lookup('127.0.0.1', '80');
    @socket_create(AF_INET, -1, 0);
    var_dump(socket_last_error() === SOCKET_EINVAL);
    CODE;
echo child_code($code, [], ['enable_dl' => '1', 'extension_dir' => dirname(child_library())]);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
int(5)
string(5) "hello"
bool(true)
bool(true)
