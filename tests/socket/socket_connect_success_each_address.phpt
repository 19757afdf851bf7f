--TEST--
Every address of a name is tried in turn until one answers
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('unshare', 'mount');
skip_unless_file('/etc/hosts');
skip_unless_library();
skip_unless_private_mounts();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$hosts = net_unix_path('hosts');
file_put_contents($hosts, "127.0.0.2 several.invalid\n127.0.0.3 several.invalid\n127.0.0.1 several.invalid\n");
$code = <<<'CODE'
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    var_dump(socket_connect($socket, 'several.invalid', (int) getenv('TEST_PORT')));
    socket_getpeername($socket, $address);
    var_dump($address, socket_last_error($socket));
    CODE;
putenv("TEST_PORT=$port");
$command = 'mount --bind "$1" /etc/hosts && exec "$2" -n -d "extension=$3" -r "$4"';
$arguments = array_map(escapeshellarg(...), [$command, 'sh', $hosts, PHP_BINARY, child_library(), $code]);
echo shell_exec('unshare -m sh -c ' . implode(' ', $arguments) . ' 2>&1');
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
int(0)
