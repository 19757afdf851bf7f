--TEST--
Without a timeout, a connection to this machine that waits for room goes on after the handler of a signal, which may throw
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

/** Connects; from the second signal on, the handler makes room. */
function connect_interrupted(string $address, Socket $listener): void
{
    $calls = 0;
    net_interrupt(function () use ($address, $listener, &$calls) {
        $kept = [];
        pcntl_signal(SIGUSR1, function () use ($listener, &$calls, &$kept) {
            $calls++ === 0 or $kept[] = @socket_accept($listener);
        }, false);
        $socket = socket_create_connection($address);
        var_dump(get_debug_type($socket), socket_get_option($socket, SOL_SOCKET, SO_ERROR), $calls > 1);
    });
    pcntl_signal(SIGUSR1, SIG_IGN); // the handler had sockets
}

pcntl_async_signals(true);
[$port, $kept] = names_black_hole('127.0.0.1');
socket_set_nonblock($kept[0]);
connect_interrupted("127.0.0.1:$port", $kept[0]);

$path = net_unix_path();
$listener = socket_create_server("unix://$path", ['backlog' => 0]);
socket_set_nonblock($listener);
$first = socket_create_connection($path);
connect_interrupted($path, $listener);

[$port, $more] = names_black_hole('127.0.0.1');
$before = net_open_descriptors();
foreach ([$path, "127.0.0.1:$port"] as $address) {
    net_interrupt(fn () => net_attempt(function () use ($address) {
        net_throw_once('enough', restarts: false);
        socket_create_connection($address);
    }));
}
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
string(6) "Socket"
int(0)
bool(true)
string(6) "Socket"
int(0)
bool(true)
Exception: enough
Exception: enough
int(0)
