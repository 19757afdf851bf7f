--TEST--
The mode that a script sets on a listener holds after tasks have accepted, and while they do; accept blocks nobody else
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** A listener on which a task has accepted. An accept that blocked the process would end without a connection. @return array{Socket, string} */
function used(): array
{
    [$listener, $port] = net_tcp_listener();
    socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 3, 'usec' => 0]);
    $task = socket_spawn(fn () => socket_accept($listener));
    socket_sleep(0);
    socket_create_connection("127.0.0.1:$port");
    $task->join();
    return [$listener, "127.0.0.1:$port"];
}

foreach (['before', 'meanwhile'] as $when) {
    [$listener, $address] = used();
    $when === 'before' && socket_set_block($listener);
    $tasks = [socket_spawn(fn () => @socket_accept($listener)), socket_spawn(fn () => @socket_accept($listener))];
    socket_sleep(0);
    $when === 'meanwhile' && socket_set_block($listener);
    for ($i = 0; $i < 2; $i++) {
        socket_create_connection($address);
        var_dump($tasks[$i]->join() instanceof Socket);
    }
}

[$listener, $address] = used();
socket_set_nonblock($listener);
$again = socket_from_fd(socket_detach($listener));
var_dump(socket_accept($again), socket_last_error($again) === SOCKET_EAGAIN);
[$listener, $address] = used();
socket_set_nonblock($listener);
socket_set_block($listener);
$again = socket_from_fd(socket_detach($listener));
$task = socket_spawn(fn () => @socket_accept($again));
socket_sleep(0);
socket_create_connection($address);
var_dump($task->join() instanceof Socket);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
