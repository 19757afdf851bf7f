--TEST--
A host name is looked up by a thread, a numeric host is not
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_without_tasks();
skip_unless_localhost();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function threads(): int
{
    return count(iterator_to_array(new FilesystemIterator('/proc/' . getmypid() . '/task')));
}

[$listener, $port] = net_tcp_listener();
$before = threads();
foreach (['127.0.0.1', '0x7f000001', '127.1'] as $host) {
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    $task = socket_spawn(fn () => socket_connect($client, $host, $port));
    $connected = $task->join();
    socket_accept($listener);
    echo $host, ': ', var_export($connected, true), ', ', threads() > $before ? 'a thread' : 'no thread', "\n";
}
/* Without a flag there is no thread if the name is in /etc/hosts. */
$infos = socket_spawn(fn () => socket_addrinfo_lookup('localhost', null, ['ai_flags' => AI_CANONNAME]))->join();
echo 'localhost: ', var_export($infos !== [], true), ', ', threads() > $before ? 'a thread' : 'no thread', "\n";
?>
--EXPECT--
127.0.0.1: true, no thread
0x7f000001: true, no thread
127.1: true, no thread
localhost: true, a thread
