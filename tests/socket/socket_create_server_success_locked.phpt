--TEST--
A server that may remove a stale file waits for another process that has locked the directory for the same reason, but not without end
--EXTENSIONS--
sockets_ext
posix
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_proc();
$directory = @fopen(sys_get_temp_dir(), 'r');
$directory && flock($directory, LOCK_SH | LOCK_NB) || skip('directories cannot be locked');
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

$path = net_unix_path('socket');
$folder = "$path.d";
mkdir($folder);
register_shutdown_function(rmdir(...), $folder);
$lock = fopen($folder, 'r');
flock($lock, LOCK_EX);
$before = net_open_descriptors();
$taken = names_time(function () use ($folder, &$server) {
    $server = socket_create_server("unix://$folder/s", ['unlink' => true]);
    unlink("$folder/s");
}, 2000);
var_dump($server::class, $taken >= 999 && $taken < 2000);
$server = null;

pcntl_async_signals(true);
net_interrupt(fn () => net_attempt(function () use ($folder) {
    net_throw_once('enough');
    socket_create_server("unix://$folder/s", ['unlink' => true]);
}));
var_dump(file_exists("$folder/s"), net_open_descriptors() - $before);
?>
--EXPECT--
string(6) "Socket"
bool(true)
Exception: enough
bool(false)
int(0)
