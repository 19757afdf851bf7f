--TEST--
The pair on port 1935: the server greets five clients and ends; "< 0" on sockets and results raises nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/replay.inc';

$port = replay_free_port();
$server = Replay::php('five_clients_1935/server.php', $port);
$first = replay_connect($server, $port);
var_dump(fgets($first));
fwrite($first, "Ho\r\nfirst blood\r\n");
var_dump(stream_get_contents($first));

$transcripts = [];
for ($i = 2; $i <= 5; $i++) {
    $transcripts[] = Replay::php('five_clients_1935/client.php', $port)->finish();
}
var_dump(count(array_unique($transcripts)));
replay_print('client', replay_mask_port($transcripts[0], $port));
replay_print('server', $server->finish());
?>
--EXPECT--
string(14) "测试成功!
"
string(0) ""
int(1)
--- client
<h2>TCP/IP Connection</h2>
OK.
试图连接 '127.0.0.1' 端口 'PORT'...
连接OK
发送到服务器信息成功!
发送的内容为:<font color='red'>Ho\r
first blood\r
</font> <br>接收服务器回传信息成功!
接受的内容为:测试成功!
关闭SOCKET...
关闭OK
---
--- server
测试成功了啊
收到的信息:Ho\r
first blood\r

测试成功了啊
收到的信息:Ho\r
first blood\r

测试成功了啊
收到的信息:Ho\r
first blood\r

测试成功了啊
收到的信息:Ho\r
first blood\r

测试成功了啊
收到的信息:Ho\r
first blood\r

---
