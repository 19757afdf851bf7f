--TEST--
Streams of twenty tasks wait at the same time: connects, accepts, reads; without the setting they would never end
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$listener = stream_socket_server('tcp://127.0.0.1:0');
$name = stream_socket_get_name($listener, false);
$started = hrtime(true);
for ($i = 0; $i < 4; $i++) {
    socket_spawn(function () use ($listener) {
        for ($k = 0; $k < 5; $k++) {
            $peer = stream_socket_accept($listener);
            socket_spawn(function () use ($peer) {
                $line = fgets($peer);
                usleep(100000);
                fwrite($peer, strtoupper($line));
            });
        }
    });
}
for ($i = 0; $i < 20; $i++) {
    $clients[] = socket_spawn(function () use ($name, $i) {
        $stream = fsockopen(...explode(':', $name));
        fwrite($stream, "$i from a client\n");
        return fgets($stream) === "$i FROM A CLIENT\n";
    });
}
$right = array_filter(array_map(fn (SocketTask $client) => $client->join(), $clients));
var_dump(count($right), (hrtime(true) - $started) / 1e9 < 1);
?>
--EXPECT--
int(20)
bool(true)
