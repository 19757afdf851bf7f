--TEST--
TCP's plain options can be set and read back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT', 'TCP_SYNCNT');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$values = ['TCP_NODELAY' => 1, 'TCP_KEEPIDLE' => 100, 'TCP_KEEPINTVL' => 20, 'TCP_KEEPCNT' => 3, 'TCP_SYNCNT' => 4];
foreach ($values as $name => $value) {
    $set = socket_set_option($socket, SOL_TCP, constant($name), $value);
    printf("%s %s %d\n", $name, $set ? 'set' : 'refused', socket_get_option($socket, SOL_TCP, constant($name)));
}
?>
--EXPECT--
TCP_NODELAY set 1
TCP_KEEPIDLE set 100
TCP_KEEPINTVL set 20
TCP_KEEPCNT set 3
TCP_SYNCNT set 4
