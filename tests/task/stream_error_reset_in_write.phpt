--TEST--
A write of a stream that the peer resets, or whose time is up, returns what was sent before, with one warning, as without tasks
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
set_error_handler(fn (int $level, string $text) => print(preg_replace('/\d+ bytes failed with errno=\d+.*/', 'N bytes failed', $text) . "\n"));
$server = stream_socket_server('tcp://127.0.0.1:0');
$data = str_repeat('x', 32 << 20);

function connect($server): array
{
    $client = stream_socket_client('tcp://' . stream_socket_get_name($server, false));
    return [$client, stream_socket_accept($server)];
}

echo "reset:\n";
[$client, $peer] = connect($server);
$writer = socket_spawn(fn () => fwrite($client, $data));
socket_sleep(0);
// It waits for room.
socket_set_option(socket_import_stream($peer), SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
fclose($peer);
$written = $writer->join();
var_dump($written > 0, $written < strlen($data), stream_get_meta_data($client)['timed_out']);
var_dump(fwrite($client, 'more'));

echo "time:\n";
[$client, $peer] = connect($server);
stream_set_timeout($client, 0, 10000);
$written = socket_spawn(fn () => fwrite($client, $data))->join();
var_dump($written > 0, $written < strlen($data), stream_get_meta_data($client)['timed_out']);
// The next write is another one.
$reader = socket_spawn(fn () => [strlen(stream_get_contents($peer, $written)), stream_get_contents($peer, 4)]);
stream_set_timeout($client, 60);
var_dump(fwrite($client, 'more'), stream_get_meta_data($client)['timed_out'], $reader->join() === [$written, 'more']);
?>
--EXPECT--
reset:
fwrite(): Send of N bytes failed
bool(true)
bool(true)
bool(false)
fwrite(): Send of N bytes failed
bool(false)
time:
fwrite(): Send of N bytes failed
bool(true)
bool(true)
bool(true)
int(4)
bool(false)
bool(true)
