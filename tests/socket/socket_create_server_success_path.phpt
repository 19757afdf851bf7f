--TEST--
The file of a Unix socket has the permissions that are asked for, whatever the umask; a file that is left over is replaced
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$before = umask(0027);
foreach (['unix', 'udg'] as $scheme) {
    $path = net_unix_path();
    foreach ([0666, 0600] as $mode) {
        $server = socket_create_server("$scheme://$path", ['mode' => $mode, 'unlink' => true]);
        clearstatcache();
        printf("%s %o\n", $scheme, fileperms($path) & 0777);
        unset($server); // the file stays
    }
    $server = socket_create_server("$scheme://$path", ['unlink' => true]);
    /* One that is in use is left alone. */
    var_dump(socket_create_server("$scheme://$path", ['unlink' => true]));
    var_dump(socket_create_connection("$scheme://$path", 10) instanceof Socket);
}
umask($before);
/* So is a file that is no socket. */
$path = net_unix_path();
file_put_contents($path, 'a file');
var_dump(@socket_create_server("unix://$path", ['unlink' => true]), file_get_contents($path));
?>
--EXPECTF--
unix 666
unix 600

Warning: socket_create_server(): unable to listen on "unix://%s" [98]: Address already in use in %s on line %d
bool(false)
bool(true)
udg 666
udg 600

Warning: socket_create_server(): unable to listen on "udg://%s" [98]: Address already in use in %s on line %d
bool(false)
bool(true)
bool(false)
string(6) "a file"
