--TEST--
The other classes can be disabled as well, and nothing is overwritten
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
    foreach ([
        fn () => socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM]),
        fn () => socket_iovec_alloc(2, 3, 4),
        fn () => new Io\Poll\Context(),
        fn () => new SocketPollHandle(socket_create(AF_INET, SOCK_STREAM, 0)),
        fn () => new StreamPollHandle(STDIN),
        fn () => new Io\Poll\Watcher(),
    ] as $make) {
        try {
            var_dump($make());
        } catch (Error $error) {
            echo ($error->getPrevious() ?? $error)->getMessage(), "\n";
        }
    }
    PHP;
$classes = 'AddressInfo,SocketIovec,SocketPollHandle,StreamPollHandle,Io\Poll\Context,Io\Poll\Watcher';
echo child_code($code, [child_library()], ['disable_classes' => $classes]);

$code = <<<'PHP'
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $context = new Io\Poll\Context();
    try {
        $context->add(new SocketPollHandle($pair[0]), [Io\Poll\Event::Write]);
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
    PHP;
echo child_code($code, [child_library()], ['disable_classes' => 'Io\Poll\Watcher']);
?>
--EXPECT--
AddressInfo() has been disabled for security reasons
SocketIovec() has been disabled for security reasons
Io\Poll\Context() has been disabled for security reasons
SocketPollHandle() has been disabled for security reasons
StreamPollHandle() has been disabled for security reasons
Io\Poll\Watcher() has been disabled for security reasons
Io\Poll\Watcher() has been disabled for security reasons
