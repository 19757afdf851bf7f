--TEST--
The Java client of the greeting pair talks to the PHP server
--EXTENSIONS--
sockets
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('java', 'javac');
skip_under_valgrind('would follow the Java machine');
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

$server = Replay::php('greeting_6666/server.php', 0);
[, $port] = $server->waitFor('/:(\d+)\.\.\.\n/');
$clients = [
    Replay::java('greeting_6666/GreetingClient.java', '127.0.0.1', $port)->finish(),
    Replay::java('greeting_6666/GreetingClient.java', '127.0.0.1', $port, '再见 😀')->finish(),
];
$server->waitFor('/(等待.*){3}\n/s');
foreach ([...$clients, $server->terminate()] as $i => $transcript) {
    $transcript = replay_mask_port($transcript, $port, 'SERVER');
    replay_print(['client', 'client', 'server'][$i], preg_replace('/127.0.0.1:\d+/', '127.0.0.1:CLIENT', $transcript));
}
?>
--EXPECT--
--- client
连接到主机:127.0.0.1 ,端口号:SERVER
远程主机地址:/127.0.0.1:SERVER
服务器响应: 谢谢连接我:/127.0.0.1:SERVER
Goodbye!
---
--- client
连接到主机:127.0.0.1 ,端口号:SERVER
远程主机地址:/127.0.0.1:SERVER
服务器响应: 谢谢连接我:/127.0.0.1:SERVER
Goodbye!
---
--- server
等待远程连接,端口号为:SERVER...
远程主机地址:/127.0.0.1:CLIENT
Hello from /127.0.0.1:CLIENT
等待远程连接,端口号为:SERVER...
远程主机地址:/127.0.0.1:CLIENT
再见 😀
等待远程连接,端口号为:SERVER...
---
