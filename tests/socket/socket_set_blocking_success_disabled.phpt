--TEST--
Disabled in php.ini it is no function, and nothing else changes
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

echo child_code(
    'var_dump(function_exists("socket_set_blocking")); socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);'
    . 'var_dump(socket_set_nonblock($pair[0]), socket_read($pair[0], 1));',
    [child_library()],
    ['disable_functions' => 'socket_set_blocking']
);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
