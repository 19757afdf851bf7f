--TEST--
The PHP client of the echo pair talks to the Python server
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('python3');
skip_under_valgrind('would follow Python');
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

$port = replay_free_port();
$server = Replay::python('echo_9998/server.py', $port);
$server->waitFor('/等待连接/');
$client = Replay::php('echo_9998/client.php', $port);
$client->type("hello\n");
$client->waitFor('/欢迎访问>>>>hello/');
$client->type("你好\n0\n");
replay_print('client', $client->finish());
replay_print('server', preg_replace('/\d+\)/', 'PORT)', $server->finish()));
?>
--EXPECT--
--- client
127.0.0.1
链接成功
请输入发送给服务器的数据:hello
发送成功!
欢迎访问>>>>hello\r

请输入发送给服务器的数据:你好
发送成功!
欢迎访问>>>>你好\r

请输入发送给服务器的数据:0
已断开链接……
---
--- server
服务器已启动,等待连接>>>
连接地址: ('127.0.0.1', PORT)
等待数据>>>>
hello
等待数据>>>>
你好
等待数据>>>>
---
