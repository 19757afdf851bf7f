--TEST--
SOCK_CLOEXEC in the type sets close-on-exec, which is not set otherwise
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
function has_close_on_exec(Socket $socket): bool
{
    $fds = [];
    foreach (glob('/proc/self/fd/*') as $path) {
        if (str_starts_with((string) @readlink($path), 'socket:')) {
            $fds[] = (int) basename($path);
        }
    }
    preg_match('/^flags:\s+(\d+)/m', file_get_contents('/proc/self/fdinfo/' . max($fds)), $match);
    return (bool) (octdec($match[1]) & 02000000);
}
var_dump(has_close_on_exec($one = socket_create(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)));
var_dump(has_close_on_exec($two = socket_create(AF_INET, SOCK_STREAM, 0)));
?>
--EXPECT--
bool(true)
bool(false)
