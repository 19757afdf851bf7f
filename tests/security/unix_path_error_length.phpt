--TEST--
Names of the Unix domain of more than 108 bytes are refused wherever they are taken; those of 108 arrive whole
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$calls = [
    fn (Socket $socket, string $path) => socket_bind($socket, $path),
    fn (Socket $socket, string $path) => socket_connect($socket, $path),
    fn (Socket $socket, string $path) => socket_sendto($socket, 'x', 1, 0, $path),
    fn (Socket $socket, string $path) => socket_sendmsg($socket, ['name' => ['path' => $path], 'iov' => ['x']]),
    fn (Socket $socket, string $path) => socket_sendmmsg($socket, [['name' => ['path' => $path], 'iov' => ['x']]]),
];
set_error_handler(fn (int $level, string $text) => throw new ErrorException($text));
$bound = [];
foreach (['path' => net_unix_path(), 'abstract' => net_abstract_name()] as $kind => $start) {
    foreach ([107, 108, 109, 4096] as $length) {
        $path = str_pad($start, $length, 'x');
        if ($kind === 'path') {
            register_shutdown_function(fn () => file_exists($path) && unlink($path));
        }
        echo "$kind, $length bytes:";
        foreach ($calls as $call) {
            $socket = $bound[] = socket_create(AF_UNIX, SOCK_DGRAM, 0);
            try {
                $result = json_encode($call($socket, $path));
            } catch (ErrorException | ValueError $refusal) {
                $result = preg_match('/be less than 109$|too long, the maximum permitted length is 108$/', $refusal->getMessage())
                    ? 'refused' : $refusal->getMessage();
            }
            echo " $result";
        }
        echo "\n";
    }
}
?>
--EXPECT--
path, 107 bytes: true true 1 1 1
path, 108 bytes: true true 1 1 1
path, 109 bytes: refused refused refused refused refused
path, 4096 bytes: refused refused refused refused refused
abstract, 107 bytes: true true 1 1 1
abstract, 108 bytes: true true 1 1 1
abstract, 109 bytes: refused refused refused refused refused
abstract, 4096 bytes: refused refused refused refused refused
