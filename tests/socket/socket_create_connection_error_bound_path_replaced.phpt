--TEST--
The file that an attempt is bound to is not removed if another socket has got its path meanwhile
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
$own = net_unix_path('own');
$full = net_unix_path('full');
$listener = socket_create_server("unix://$full", ['backlog' => 0]);
$first = socket_create_connection($full);
foreach ([null, 60.0] as $timeout) {
    $server = null;
    $connect = function () use ($full, $own, $timeout, &$server) {
        pcntl_signal(SIGUSR1, function () use ($own, &$server) {
            if (!$server) {
                unlink($own);
                $server = socket_create_server("unix://$own");
                throw new Exception('enough');
            }
        }, false);
        socket_create_connection($full, $timeout, ['bind' => "unix://$own"]);
    };
    net_attempt(fn () => net_interrupt($connect, SIGUSR1, fn () => file_exists($own)));
    pcntl_signal(SIGUSR1, SIG_IGN); // the handler had a socket
    var_dump(get_debug_type(socket_create_connection($own)));
    unlink($own);
}
?>
--EXPECT--
Exception: enough
string(6) "Socket"
Exception: enough
string(6) "Socket"
