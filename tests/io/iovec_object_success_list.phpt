--TEST--
Vectors are a list of strings
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(2, 3, 4);
$iovec[0] = 'one';
$iovec['1'] = 'two';
$iovec[] = 'three';
var_dump(isset($iovec[2]), isset($iovec[3]), isset($iovec[-1]), empty($iovec[0]), $iovec[2]);
unset($iovec[0]);
echo json_encode(iterator_to_array($iovec)), "\n";
foreach ($iovec as $position => $data) {
    echo "$position $data\n";
    if (count($iovec) < 4) {
        $iovec[] = "added $position";
    }
}
foreach ($iovec as $data) {
    foreach ($iovec as $other) {
        echo "$data, $other\n";
        unset($iovec[0]);
    }
}
foreach ($again = socket_iovec_alloc(2, 1, 1) as $position => $data) {
    socket_iovec_free($again);
    var_dump($position, $data);
}
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
string(5) "three"
["two","three"]
0 two
1 three
2 added 0
3 added 1
two, two
two, added 0
added 1, added 0
int(0)
string(0) ""
