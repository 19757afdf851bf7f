--TEST--
The numbers of open sockets are all different and stay the same
--EXTENSIONS--
sockets_ext
--FILE--
<?php
for ($i = 0; $i < 100; $i++) {
    $sockets[] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
}
$ids = array_map('intval', $sockets);
var_dump(count(array_unique($ids)), $ids === array_map(fn ($socket) => (int) $socket, $sockets));
?>
--EXPECT--
int(100)
bool(true)
