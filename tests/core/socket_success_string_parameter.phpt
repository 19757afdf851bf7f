--TEST--
A string parameter takes a socket, unless types are strict
--EXTENSIONS--
sockets_ext
--FILE--
<?php
function show(string $text): string
{
    return $text;
}
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(show($socket) === "$socket", str_contains($socket, '#'), implode(',', [$socket]) === "$socket");
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
