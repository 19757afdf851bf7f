--TEST--
socket_create_server() removes no file outside of open_basedir
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_short_folder() . '/sockets_ext.' . getmypid() . '.outside';
$server = socket_create_server("unix://$path");
unset($server);
ini_set('open_basedir', dirname(__DIR__));
set_error_handler(fn (int $level, string $text) => print(preg_replace('/[.] File.*/s', '', $text) . "\n"));
var_dump(socket_create_server("unix://$path", ['unlink' => true]), socket_last_error() === SOCKET_EPERM);
restore_error_handler();
echo shell_exec('test -S ' . escapeshellarg($path) . ' && echo the file is there');
shell_exec('rm ' . escapeshellarg($path));
?>
--EXPECT--
socket_create_server(): open_basedir restriction in effect
bool(false)
bool(true)
the file is there
