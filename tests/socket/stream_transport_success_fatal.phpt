--TEST--
A socket stream that a fiber was in when a fatal error came is not left open for the next request
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_unless_library();
skip_unless_proc();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
file_put_contents($router, '<?php
    class Leaving extends php_user_filter {
        function filter($in, $out, &$consumed, bool $closing): int {
            return $closing ? PSFS_PASS_ON : Fiber::suspend();
        }
    }
    $how = $_SERVER["REQUEST_URI"];
    if ($how === "/count") { exit((string) count(scandir("/proc/self/fd"))); }
    stream_filter_register("leaving", "Leaving");
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    if ($how === "/tcp") {
        $listener = stream_socket_server("tcp://127.0.0.1:0");
        $peer = stream_socket_client("tcp://" . stream_socket_get_name($listener, false));
        $stream = stream_socket_accept($listener);
    } elseif ($how === "/pair") {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    } else {
        [$stream, $peer] = array_map(socket_export_stream(...), $pair);
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    }
    fwrite($peer, "x");
    stream_filter_append($stream, "leaving", STREAM_FILTER_READ);
    (new Fiber(fn () => socket_sendfile($pair[0], $stream)))->start();
    ini_set("memory_limit", "4M");
    str_repeat("x", 1 << 24);');
[$server, $address, $log] = child_server($router, [child_library()]);
$count = file_get_contents("http://$address/count");
foreach (['tcp', 'pair', 'exported'] as $how) {
    echo "$how\n";
    var_dump(str_contains(file_get_contents("http://$address/$how"), 'Allowed memory'));
    var_dump(file_get_contents("http://$address/count") === $count);
}
unlink($router);
?>
--EXPECT--
tcp
bool(true)
bool(true)
pair
bool(true)
bool(true)
exported
bool(true)
bool(true)
