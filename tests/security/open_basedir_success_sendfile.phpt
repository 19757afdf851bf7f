--TEST--
With open_basedir a file outside cannot be opened, and so not be sent; one inside, and what is open already, can
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

$code = <<<'PHP'
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    var_dump(socket_sendfile($pair[0], fopen($inside, 'r'), 0, 6), socket_read($pair[1], 100));
    ini_set('open_basedir', dirname($inside));
    var_dump(socket_sendfile($pair[0], fopen($inside, 'r'), 0, 6), socket_read($pair[1], 100));
    try {
        socket_sendfile($pair[0], $stream = @fopen($outside, 'r'));
    } catch (TypeError $error) {
        echo get_debug_type($stream), "\n";
    }
    PHP;
$files = '$inside = ' . var_export(__FILE__, true) . '; $outside = ' . var_export(PHP_BINARY, true) . ';';
echo child_code("$files\n$code", [child_library()]);
?>
--EXPECT--
int(6)
string(6) "<?php
"
int(6)
string(6) "<?php
"
bool
