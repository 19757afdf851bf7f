--TEST--
Streams of twenty tasks wait at the same time: connects, accepts, reads; one at a time they would never end
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
$asked = 0;
for ($i = 0; $i < 4; $i++) {
    socket_spawn(function () use ($listener, &$asked) {
        for ($k = 0; $k < 5; $k++) {
            $peer = stream_socket_accept($listener);
            socket_spawn(function () use ($peer, &$asked) {
                $line = fgets($peer);
                for ($asked++; $asked < 20;) {
                    usleep(1000);
                }
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
var_dump(count($right));
?>
--EXPECT--
int(20)
