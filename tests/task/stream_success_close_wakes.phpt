--TEST--
fclose() ends the waits of other tasks for the stream: readers get false at its end, acceptors get false, a select fails
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
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$reader = socket_spawn(fn () => fgets($near));
$writer = socket_spawn(fn () => fwrite($near, str_repeat('x', 10000000)) < 10000000);
socket_sleep(0);
fclose($near);
var_dump($reader->join(), $writer->join());

[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$contents = socket_spawn(fn () => stream_get_contents($near));
fwrite($far, 'some');
socket_sleep(0.01);
fclose($near);
var_dump($contents->join(), fread($far, 10), feof($far));

$listener = stream_socket_server('tcp://127.0.0.1:0');
$acceptor = socket_spawn(fn () => @stream_socket_accept($listener, 10));
$select = socket_spawn(function () use ($listener, $far) {
    [$read, $write, $except] = [[$listener], null, null];
    try {
        return stream_select($read, $write, $except, 10);
    } catch (Error $error) {
        return ($error->getPrevious() ?? $error)->getMessage();
    }
});
socket_sleep(0);
fclose($listener);
var_dump($acceptor->join(), $select->join());
?>
--EXPECT--
bool(false)
bool(true)
string(4) "some"
string(0) ""
bool(true)
bool(false)
string(65) "stream_select(): supplied resource is not a valid stream resource"
