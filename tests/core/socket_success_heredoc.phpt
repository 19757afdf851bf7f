--TEST--
Interpolation in strings and heredocs reads like a resource
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$client = ['socket' => $socket];
$id = spl_object_id($socket);
$text = <<<TEXT
    client $client[socket] says {$client['socket']}
    TEXT;
var_dump($text === "client Resource id #$id says Resource id #$id");
?>
--EXPECT--
bool(true)
