--TEST--
open_basedir says nothing about names of sockets, as for PHP's own streams
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$code = <<<'PHP'
    var_dump(@file_put_contents($path, 'x'));
    var_dump(is_resource(stream_socket_server("udg://$path.stream", $error, $text, STREAM_SERVER_BIND)));

    $socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    $sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    var_dump(socket_bind($socket, $path), socket_connect($sender, $path), socket_sendto($sender, 'x', 1, 0, $path));
    $message = ['name' => ['path' => $path], 'iov' => ['x']];
    var_dump(socket_sendmsg($sender, $message), socket_sendmmsg($sender, [$message]));
    PHP;
$path = net_unix_path();
echo child_code("\$path = '$path';\n$code", [child_library()], ['open_basedir' => __DIR__]);
unlink("$path.stream");
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
int(1)
int(1)
int(1)
