--TEST--
Each way in which a name server fails has its own error
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_name_server_port();
skip_unless_command('unshare', 'mount');
skip_unless_file('/etc/resolv.conf');
skip_unless_file('/etc/hosts');
skip_unless_library();
skip_unless_private_mounts();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$configuration = net_unix_path('resolv');
$address = '127.' . (getmypid() >> 16) . '.' . (getmypid() >> 8 & 255) . '.' . (getmypid() & 255);
$server = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($server, $address, 53);
$child = pcntl_fork();
if ($child === 0) {
    $codes = ['empty' => 0, 'failing' => 2, 'unknown' => 3];
    while (socket_recvfrom($server, $query, 512, 0, $from, $port)) {
        $code = $codes[substr($query, 13, ord($query[12]))];
        $reply = substr($query, 0, 2) . pack('nnnnn', 0x8180 | $code, 1, 0, 0, 0) . substr($query, 12);
        socket_sendto($server, $reply, 512, 0, $from, $port);
    }
}
file_put_contents($configuration, "nameserver $address\noptions timeout:5 attempts:1\n");
$code = <<<'CODE'
    foreach (['unknown', 'empty', 'failing'] as $name) {
        $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        @socket_connect($socket, "$name.example.", 9);
        echo $name, ' ', socket_last_error($socket), ' ', socket_strerror(socket_last_error($socket)), "\n";
    }
    CODE;
$command = 'mount --bind "$1" /etc/resolv.conf && exec "$2" -n -d "extension=$3" -r "$4"';
$arguments = array_map(escapeshellarg(...), [$command, 'sh', $configuration, PHP_BINARY, child_library(), $code]);
echo shell_exec('unshare -m sh -c ' . implode(' ', $arguments) . ' 2>&1');
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
?>
--EXPECT--
unknown -10001 Unknown host
empty -10004 No address associated with name
failing -10002 Host name lookup failure
