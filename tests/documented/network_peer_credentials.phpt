--TEST--
The example of credentials names the process and the user that have connected
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PEERCRED');
skip_without_tmpfile();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$argv = ['peer_credentials.php', $path = net_unix_path()];
socket_spawn(function () use ($argv) {
    require __DIR__ . '/../../examples/network/peer_credentials.php';
});
socket_sleep(0);
$client = socket_create_connection("unix://$path");
var_dump(trim(socket_read($client, 100)) === 'welcome, user ' . posix_getuid());
exit;
?>
--EXPECTREGEX--
listening at .*
process \d+ of user \d+, group \d+, other groups: .*
bool\(true\)
