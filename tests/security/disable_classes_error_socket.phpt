--TEST--
With Socket in disable_classes there are no sockets, whatever makes them, and no descriptor is left
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_VERSION_ID >= 80500) {
    skip('PHP has no disable_classes any more');
}
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$code = <<<'PHP'
    $list = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM]);
    $stream = stream_socket_server('tcp://127.0.0.1:0');
    $pair = 'as before';
    $count = fn (): int => is_dir('/proc/self/fd') ? count(scandir('/proc/self/fd')) : 0;
    $before = $count();
    foreach ([
        fn () => new Socket(),
        fn () => socket_create(AF_INET, SOCK_STREAM, 0),
        function () use (&$pair) { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); },
        fn () => socket_create_listen(0),
        fn () => socket_addrinfo_bind($list[0]),
        fn () => socket_import_stream($stream),
    ] as $make) {
        try {
            var_dump($make());
        } catch (Error $error) {
            echo ($error->getPrevious() ?? $error)->getMessage(), "\n";
        }
    }
    var_dump($pair, $count() - $before, is_resource($stream));
    PHP;
echo child_code($code, [child_library()], ['disable_classes' => 'Socket']);
?>
--EXPECT--
Socket() has been disabled for security reasons
Socket() has been disabled for security reasons
Socket() has been disabled for security reasons
Socket() has been disabled for security reasons
Socket() has been disabled for security reasons
Socket() has been disabled for security reasons
string(9) "as before"
int(0)
bool(true)
