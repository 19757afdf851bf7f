--TEST--
PHP 5.5: an open file handed to another process by socket_sendmsg(), and a generator of lines
--EXTENSIONS--
sockets
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
function lines($stream)
{
    while (($line = fgets($stream)) !== false) {
        yield rtrim($line);
    }
}

socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
$pid = pcntl_fork();
if ($pid == 0) {
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    socket_recvmsg($pair[1], $message);
    list($file) = $message['control'][0]['data'];
    echo $message['iov'][0], ': ', implode(', ', iterator_to_array(lines($file))), "\n";
    exit;
}
$file = tmpfile();
fwrite($file, "one\ntwo\nthree\n");
rewind($file);
$bytes = socket_sendmsg($pair[0], [
    'iov' => ['a file', ' with lines'],
    'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$file]]],
]);
pcntl_waitpid($pid, $status);
echo $bytes, "\n";
?>
--EXPECT--
a file with lines: one, two, three
17
