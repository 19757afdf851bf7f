--TEST--
The timeout of a stream that connects begins after the lookup of the name, in a task as under PHP alone
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_name_server_port();
skip_unless_fork();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter('', 'nameserver ' . names_server() . "\noptions timeout:9 attempts:1\n", settings: ['sockets_ext.task_streams=1']);
const LOOKUP = 0.5;
const TIMEOUT = 0.2;
$server = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($server, names_server(), 53);
$names = net_fork(function () use ($server) {
    while (socket_recvfrom($server, $query, 512, 0, $host, $port)) {
        $is_ipv4 = str_contains($query, "\0\0\1\0\1");
        $is_ipv4 and usleep((int) (LOOKUP * 1e6));
        $answer = substr($query, 0, 2) . "\x81\x80\0\1" . pack('n', (int) $is_ipv4) . "\0\0\0\0" . substr($query, 12)
            . ($is_ipv4 ? "\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" . inet_pton('127.0.0.1') : '');
        socket_sendto($server, $answer, strlen($answer), 0, $host, $port);
    }
});
[$port, $kept] = names_black_hole('127.0.0.1');
$connect = function () use ($port) {
    $begin = hrtime(true);
    $stream = @fsockopen('slow.invalid', $port, $code, $text, TIMEOUT);
    return [$stream, $code === SOCKET_ETIMEDOUT, (hrtime(true) - $begin) / 1e9 >= LOOKUP + TIMEOUT];
};
var_dump($connect() === socket_spawn($connect)->join(), $connect());
posix_kill($names, SIGKILL);
?>
--EXPECT--
bool(true)
array(3) {
  [0]=>
  bool(false)
  [1]=>
  bool(true)
  [2]=>
  bool(true)
}
