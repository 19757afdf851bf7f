--TEST--
socket_recv_until() finds a delimiter that lies across two of its peeks, and takes nothing behind it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$wrong = [];
foreach (["\r\n", 'END', 'aab'] as $delimiter) {
    /* The peeks end behind 512 and 2560 bytes. */
    foreach ([...range(506, 514), ...range(2554, 2562)] as $before) {
        $record = str_repeat('a', $before) . $delimiter;
        socket_write($pair[0], "{$record}rest");
        $count = socket_recv_until($pair[1], $data, $delimiter, 10000, 0, 60);
        $rest = socket_read($pair[1], 10000);
        if ($count !== strlen($record) || $data !== $record || $rest !== 'rest') {
            $wrong[] = [$delimiter, $before, $count, $rest];
        }
    }
}
var_dump($wrong);
?>
--EXPECT--
array(0) {
}
