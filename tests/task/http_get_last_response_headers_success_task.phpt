--TEST--
http_get_last_response_headers() is that of the task
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_function('http_get_last_response_headers');
?>
--FILE--
<?php
$listener = socket_create_server('tcp://127.0.0.1:0');
socket_getsockname($listener, $address, $port);
$server = socket_spawn(socket_serve(...), $listener, function (Socket $client) {
    socket_recv_until($client, $line, "\n", 1000);
    socket_write($client, "HTTP/1.0 200 OK\r\nX-Line: " . explode(" ", $line)[1] . "\r\n\r\n");
    socket_sleep(0.01);
    socket_write($client, 'text');
});
for ($i = 0; $i < 3; $i++) {
    $tasks[] = socket_spawn(function () use ($i, $port) {
        file_get_contents("http://127.0.0.1:$port/$i");
        socket_sleep(0.001 * (3 - $i));
        return http_get_last_response_headers()[1];
    });
}
foreach ($tasks as $task) {
    echo $task->join(), "\n";
}
var_dump(http_get_last_response_headers());
socket_close($listener);
?>
--EXPECT--
X-Line: /0
X-Line: /1
X-Line: /2
NULL
