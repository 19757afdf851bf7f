--TEST--
Functions that take a string take a socket: the ways in which scripts cut out its number
--EXTENSIONS--
sockets_ext
--INI--
pcre.jit=0
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$id = (string) spl_object_id($socket);

var_dump(str_replace('Resource id #', '', $socket) === $id);
var_dump(substr($socket, 13) === $id, substr(strrchr($socket, '#'), 1) === $id);
var_dump(explode('#', $socket)[1] === $id);
var_dump(preg_match('/#(\d+)$/', $socket, $match), $match[1] === $id);
var_dump(sscanf($socket, 'Resource id #%d') === [(int) $id]);
var_dump(md5($socket) === md5("Resource id #$id"));
var_dump(vsprintf('%05d %s', [$socket, $socket]) === sprintf('%05d Resource id #%d', $id, $id));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
