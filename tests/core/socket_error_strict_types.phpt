--TEST--
With strict types a socket is no string
--EXTENSIONS--
sockets
--FILE--
<?php
declare(strict_types=1);
function show(string $text): string
{
    return $text;
}
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([strlen(...), show(...)] as $function) {
    try {
        var_dump($function($socket));
    } catch (TypeError $error) {
        echo strtok($error->getMessage(), ','), "\n";
    }
}
?>
--EXPECT--
strlen(): Argument #1 ($string) must be of type string
show(): Argument #1 ($text) must be of type string
