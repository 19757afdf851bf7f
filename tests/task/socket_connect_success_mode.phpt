--TEST--
The mode that a script sets while a connection is made is that of the connection
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

/** Whether the connected socket waits for data. */
function connect(string $how): string
{
    [$port, $kept] = names_black_hole('127.0.0.1');
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    $task = socket_spawn(fn () => socket_connect($client, '127.0.0.1', $port));
    socket_sleep(0);
    match ($how) {
        'nothing' => null,
        'set_nonblock' => socket_set_nonblock($client),
        'set_block' => socket_set_block($client),
        'export' => $stream = socket_export_stream($client),
        'stream_set_blocking' => stream_set_blocking($stream = socket_export_stream($client), false),
    };
    $peers = [socket_accept($kept[0]), socket_accept($kept[0])];
    if (!$task->join()) {
        return 'not connected';
    }
    /* The system says in which mode it is. */
    $copy = socket_from_fd(socket_detach(socket_dup($client)));
    unset($client, $stream);
    $waits = socket_recv($copy, $data, 1, MSG_DONTWAIT) === false && stream_get_meta_data(socket_export_stream($copy))['blocked'];
    array_map(socket_close(...), $peers); // OPcache would close them before
    return $waits ? 'waits' : 'does not wait';
}

foreach (['nothing', 'set_nonblock', 'set_block', 'export', 'stream_set_blocking'] as $how) {
    echo $how, ': ', connect($how), "\n";
}
?>
--EXPECT--
nothing: waits
set_nonblock: does not wait
set_block: waits
export: waits
stream_set_blocking: does not wait
