--TEST--
Duplicates share their mode in tasks, too, with those of socket_from_fd(); accept on one blocks nobody, whatever is done to another
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
PHP_OS_FAMILY === 'Linux' or skip('other systems do not tell which descriptors share a mode');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

socket_spawn(fn () => null)->join();
[$left, $right] = net_unix_pair();
$copy = socket_dup($left);
$third = socket_from_fd(socket_detach(socket_dup($copy)));
foreach ([[$left, $copy, $third], [$copy, $third, $left], [$third, $left, $copy]] as [$one, $other, $another]) {
    socket_set_nonblock($one);
    var_dump(socket_recv($other, $data, 1, 0), socket_last_error($other) === SOCKET_EAGAIN, @socket_read($another, 1));
    socket_set_block($one);
    $task = socket_spawn(fn () => socket_read($other, 100));
    socket_sleep(0);
    socket_write($right, 'waited for');
    var_dump($task->join());
}

/* SO_RCVTIMEO ends what would block the process. */
foreach (['set_block', 'detach', 'from_fd'] as $case) {
    [$listener, $port] = net_tcp_listener();
    socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 3, 'usec' => 0]);
    $copy = socket_dup($listener);
    $third = socket_dup($listener);
    $tasks = [socket_spawn(fn () => @socket_accept($listener)), socket_spawn(fn () => @socket_accept($copy))];
    socket_sleep(0);
    match ($case) {
        'set_block' => socket_set_block($third),
        'detach' => $fd = socket_detach($third),
        'from_fd' => $tasks[] = socket_spawn(fn () => @socket_accept(socket_from_fd(socket_detach($third)))),
    };
    $clients = [];
    foreach ($tasks as $task) {
        socket_sleep(0);
        $clients[] = socket_create_connection("127.0.0.1:$port");
    }
    echo $case, ': ', json_encode(array_map(fn ($task) => $task->join() instanceof Socket, $tasks)), "\n";
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
string(10) "waited for"
bool(false)
bool(true)
bool(false)
string(10) "waited for"
bool(false)
bool(true)
bool(false)
string(10) "waited for"
set_block: [true,true]
detach: [true,true]
from_fd: [true,true,true]
