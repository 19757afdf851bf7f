--TEST--
A file that a fatal error found in use, even closed by pclose(), is not left open for the next request
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
skip_unless_proc();
skip_without_zend_alloc();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
file_put_contents($router, '<?php
    class Dying extends php_user_filter {
        public static bool $closes;
        function filter($in, $out, &$consumed, bool $closing): int {
            global $stream;
            if ($closing) { return PSFS_PASS_ON; }
            if (self::$closes) { pclose($stream); }
            if (Fiber::getCurrent()) { Fiber::suspend(); }
            ini_set("memory_limit", "4M");
            str_repeat("x", 1 << 24);
        }
    }
    $how = $_SERVER["REQUEST_URI"];
    if ($how === "/count") { exit((string) count(scandir("/proc/self/fd"))); }
    Dying::$closes = $how === "/pclose";
    stream_filter_register("dying", "Dying");
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $stream = fopen(__FILE__, "r");
    stream_filter_append($stream, "dying", STREAM_FILTER_READ);
    if ($how !== "/fiber") { socket_sendfile($pair[0], $stream); }
    $fiber = new Fiber(fn () => socket_sendfile($pair[0], $stream));
    $fiber->start();
    ini_set("memory_limit", "4M");
    str_repeat("x", 1 << 24);');
[$server, $address, $log] = child_server($router, [child_library()]);
$count = file_get_contents("http://$address/count");
foreach (['die', 'pclose', 'fiber', 'die', 'pclose', 'fiber'] as $how) {
    var_dump(str_contains(file_get_contents("http://$address/$how"), 'Allowed memory'));
}
var_dump(file_get_contents("http://$address/count") === $count);
unlink($router);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
