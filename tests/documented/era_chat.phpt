--TEST--
A chat in the manner of PHP 4: sockets found by ==, kept under (int) $socket and "$socket", printed by printf
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$master = socket_create_listen(0);
socket_getsockname($master, $address, $port);
$members = $clients = $names = array();

function serve($master, &$clients, &$names)
{
    $read = array_merge(array($master), $clients);
    $write = $except = null;
    $count = socket_select($read, $write, $except, 10);
    if (in_array($master, $read)) {
        $socket = socket_accept($master);
        $clients[(int) $socket] = $socket;
        $names["$socket"] = 'guest ' . count($clients);
        unset($read[array_search($master, $read)]);
    }
    foreach ($read as $socket) {
        $text = socket_read($socket, 100);
        if ($text == '') {
            printf("%s has left, %s\n", $names["$socket"], $clients[(int) $socket] == $socket ? 'known' : 'unknown');
            unset($clients[(int) $socket], $names["$socket"]);
            socket_close($socket);
            continue;
        }
        $id = sprintf('%d', $socket);
        printf("%s says %s, %s\n", $names[$socket . ''], $text, (int) $id == $socket ? 'equal' : 'different');
    }
    return $count;
}

foreach (array(1, 2) as $i) {
    $members[$i] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($members[$i], $address, $port);
    serve($master, $clients, $names);
}
socket_write($members[2], 'hello');
serve($master, $clients, $names);
socket_close($members[1]);
serve($master, $clients, $names);
echo implode(', ', $names), "\n";
var_dump(count($clients));
?>
--EXPECT--
guest 2 says hello, equal
guest 1 has left, known
guest 2
int(1)
