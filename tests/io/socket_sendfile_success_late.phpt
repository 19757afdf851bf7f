--TEST--
A stream that is sent twice at once at the end of a request leaves nothing to the next one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
file_put_contents($router, '<?php
    class Source {
        public $context;
        public static $socket, $inner, $outer;
        public static bool $isLate = false;
        private int $reads = 0;
        static function send() { return @socket_sendfile(self::$socket, self::$inner, 0, 1); }
        function stream_open() { return true; }
        function stream_eof() { return true; }
        function stream_seek() { return true; }
        function stream_tell() { return 0; }
        function stream_read() { if (!$this->reads++) { self::send(); } return "x"; }
        function stream_close() { if (self::$isLate) { self::$isLate = false; self::send(); } }
    }
    stream_wrapper_register("source", "Source");
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    Source::$socket = $pair[0];
    Source::$inner = fopen("source://", "r");
    Source::$isLate = $_SERVER["REQUEST_URI"] === "/late";
    if (Source::$isLate) {
        Source::$outer = fopen("source://", "r");
    }
    echo Source::$isLate ? "late" : Source::send();');
[$server, $address, $log] = child_server($router, [child_library()]);
foreach (['late', '', '', 'late', ''] as $path) {
    var_dump(file_get_contents("http://$address/$path"));
}
unlink($router);
?>
--EXPECT--
string(4) "late"
string(1) "1"
string(1) "1"
string(4) "late"
string(1) "1"
