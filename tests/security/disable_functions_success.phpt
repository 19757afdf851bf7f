--TEST--
Functions that disable_functions names are gone, each by its own name, and the others go on
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
    foreach (['socket_create', 'socket_sendfile', 'socket_setopt', 'socket_set_option', 'socket_set_blocking'] as $name) {
        echo $name, ': ', function_exists($name) ? 'there' : 'gone', "\n";
    }
    try {
        socket_create(AF_INET, SOCK_STREAM, 0);
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    var_dump(socket_write($pair[0], 'abc'), socket_read($pair[1], 9), socket_set_nonblock($pair[0]));
    PHP;
echo child_code($code, [child_library()], ['disable_functions' => 'socket_create,socket_sendfile,socket_setopt,socket_set_blocking']);
?>
--EXPECT--
socket_create: gone
socket_sendfile: gone
socket_setopt: gone
socket_set_option: there
socket_set_blocking: gone
Call to undefined function socket_create()
int(3)
string(3) "abc"
bool(true)
