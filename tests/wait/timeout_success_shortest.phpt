--TEST--
A time that is up while the call reads the clock is up, and no error, however short it is
--EXTENSIONS--
sockets_ext
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
mt_srand(1);
$results = [];
/* Nanoseconds: some are over before the wait, some end in the middle of what precedes it. */
for ($i = 0; $i < 20000; $i++) {
    $timeout = mt_rand(1, 4000) * 1e-9;
    $result = @socket_recv_until($pair[0], $data, "\n", 10, 0, $timeout);
    $results[json_encode([$result, socket_last_error($pair[0]) === SOCKET_ETIMEDOUT])] = true;
}
echo implode("\n", array_keys($results)), "\n";
?>
--EXPECT--
[0,true]
