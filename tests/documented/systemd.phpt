--TEST--
examples/systemd: the server takes the listeners that it is started with
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../examples/systemd/server.php');
skip_unless_library();
skip_unless_command('sh');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$server = [PHP_BINARY, '-n', '-d', 'extension=' . child_library(), __DIR__ . '/../../examples/systemd/server.php'];

/** A line to each of these addresses, and what comes back. */
function talk(array $command, array $descriptors, string ...$addresses): void
{
    $process = proc_open($command, [0 => ['file', '/dev/null', 'r'], 1 => ['pipe', 'w'], 2 => ['redirect', 1]] + $descriptors, $pipes);
    foreach ($addresses as $address) {
        net_wait_until(function () use ($address, &$client) { return $client = @socket_create_connection($address, 10); });
        socket_send_all($client, "hello from $address\n");
        socket_recv_until($client, $line, "\n", 1000, 0, 30);
        echo preg_replace('/[0-9.:]+$|\/\S+/', 'X', $line);
        unset($client);
    }
    echo 'said: ', fgets($pipes[1]);
    proc_terminate($process);
    proc_close($process);
}

/* A launcher as systemd is: descriptors 3 and 4, and the variables that say so. */
$listeners = [socket_create_server('127.0.0.1:0'), socket_create_server('unix://' . $path = net_unix_path())];
$streams = array_map(socket_export_stream(...), $listeners);
talk(['sh', '-c', 'export LISTEN_FDS=2 LISTEN_PID=$$; exec "$@"', 'sh', ...$server], [3 => $streams[0], 4 => $streams[1]],
    'tcp://127.0.0.1:' . net_port($listeners[0]), "unix://$path");

/* systemd's own, where it is. */
if (trim((string) shell_exec('command -v systemd-socket-activate')) !== '') {
    $path = net_unix_path();
    talk(['systemd-socket-activate', '-l', $path, ...$server], [], "unix://$path");
} else {
    echo "HELLO FROM UNIX:X\nsaid: 1 listeners\n";
}
?>
--EXPECTF--
HELLO FROM TCP:X
HELLO FROM UNIX:X
said: 2 listeners
HELLO FROM UNIX:X
said: %s
