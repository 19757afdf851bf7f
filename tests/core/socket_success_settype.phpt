--TEST--
settype makes a socket a string, a number or a truth
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
foreach (['string' => "Resource id #$id", 'int' => $id, 'float' => (float) $id, 'bool' => true] as $type => $expected) {
    $copy = $socket;
    settype($copy, $type);
    var_dump($copy === $expected);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
