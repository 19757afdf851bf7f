--TEST--
A persistent stream that a fatal error found in use can be closed by the next request
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_unless_library();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';
require __DIR__ . '/../include/net.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
file_put_contents($router, '<?php
    [, $how, $port] = explode("/", $_SERVER["REQUEST_URI"]);
    $stream = pfsockopen("127.0.0.1", (int) $port);
    if ($how === "close") { exit(fclose($stream) ? "closed" : "refused"); }
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    // What has been read ahead makes the cast warn.
    fread($stream, 1);
    set_error_handler(function () use ($how, $stream) {
        if ($how === "pclose") { pclose($stream); }
        if ($how === "fiber") { return Fiber::suspend(); }
        ini_set("memory_limit", "4M");
        str_repeat("x", 1 << 24);
    });
    $rights = ["level" => SOL_SOCKET, "type" => SCM_RIGHTS, "data" => [$stream]];
    $fiber = new Fiber(fn () => socket_sendmsg($pair[0], ["iov" => ["x"], "control" => [$rights]]));
    $fiber->start();
    ini_set("memory_limit", "4M");
    echo str_repeat("x", 1 << 24);');
[$server, $address, $log] = child_server($router, [child_library()]);
[$listener, $port] = net_tcp_listener();
foreach (['handler', 'pclose', 'fiber'] as $how) {
    $request = stream_socket_client("tcp://$address");
    fwrite($request, "GET /$how/$port HTTP/1.0\r\n\r\n");
    $accepted = socket_accept($listener);
    socket_write($accepted, 'read ahead');
    echo "$how\n";
    var_dump(strlen(stream_get_contents($request)) < 1000, file_get_contents("http://$address/close/$port"));
}
unlink($router);
?>
--EXPECT--
handler
bool(true)
string(6) "closed"
pclose
bool(true)
string(6) "closed"
fiber
bool(true)
string(6) "closed"
