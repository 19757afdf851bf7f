--TEST--
A socket itself is no array key
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
try {
    $clients[$socket] = 'name';
} catch (TypeError $error) {
    echo get_class($error), "\n";
}
?>
--EXPECT--
TypeError
