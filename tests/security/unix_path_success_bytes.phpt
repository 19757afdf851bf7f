--TEST--
Of a name in the abstract namespace every byte counts, NUL bytes too; names that differ in one are others
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$name = net_abstract_name();
$received = [];
foreach (["$name", "$name\0", "$name\0\0", "$name\0a"] as $number => $address) {
    $sockets[$number] = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_bind($sockets[$number], $address);
    $sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    socket_sendto($sender, "$number", 1, 0, $address);
    socket_connect($sender, $address);
    socket_write($sender, "$number");
    socket_sendmsg($sender, ['name' => ['path' => $address], 'iov' => ["$number"]]);
    socket_sendmmsg($sender, [['name' => ['path' => $address], 'iov' => ["$number"]]]);
}
foreach ($sockets as $number => $socket) {
    for ($count = 0; socket_recv($socket, $data, 9, MSG_DONTWAIT) === 1 && $data === "$number"; $count++);
    echo $count, "\n";
}
?>
--EXPECT--
4
4
4
4
