--TEST--
A stream that closes at the end of a request can still select, and keeps nothing for the next one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
skip_unless_proc();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$router = net_unix_path('router');
file_put_contents($router, '<?php
    class Late {
        public $context;
        public static array $sockets = [];
        function stream_open() { return true; }
        function stream_close() {
            $write = self::$sockets;
            $read = $except = null;
            file_put_contents(__FILE__ . ".count", socket_select($read, $write, $except, 0));
        }
    }
    stream_wrapper_register("late", "Late");
    echo count(scandir("/proc/self/fd")), " ", @file_get_contents(__FILE__ . ".count");
    for ($i = 0; $i < 40; $i++) {
        Late::$sockets[] = socket_create(AF_INET, SOCK_DGRAM, 0);
    }
    $cycle = [fopen("late://", "r")];
    $cycle[] = &$cycle;');
[$server, $address, $log] = child_server($router, [child_library()]);
[$first, $second, $third] = array_map(fn () => explode(' ', file_get_contents("http://$address/")), range(1, 3));
var_dump($second[0] === $first[0], $third[0] === $first[0], $second[1], $third[1]);
array_map('unlink', [$router, "$router.count"]);
?>
--EXPECT--
bool(true)
bool(true)
string(2) "40"
string(2) "40"
