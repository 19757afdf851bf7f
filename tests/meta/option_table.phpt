--TEST--
Every row of the option table has a constant in a stub and, on systems that have it, a test
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../src/option/table.c');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
preg_match_all('/OPTION(?:_[A-Z]+)?\(\s*([A-Z0-9_]+),\s*([A-Z0-9_]+)[,)]/', file_get_contents("$root/src/option/table.c"), $rows);
$stubs = implode(array_map('file_get_contents', glob("$root/src/*/*.stub.php")));
$tests = implode(array_map('file_get_contents', glob("$root/tests/option/*.phpt")));

foreach (array_unique($rows[2]) as $name) {
    if (!preg_match("/^const $name\b/m", $stubs)) {
        echo "$name has no constant\n";
    }
    if (defined($name) && !preg_match("/\b$name\b/", $tests)) {
        echo "$name has no test\n";
    }
}
$pairs = array_map(fn($level, $name) => "$level $name", $rows[1], $rows[2]);
echo "twice in the table: ", implode(', ', array_diff_key($pairs, array_unique($pairs))), "\n";
echo count($rows[2]) > 200 ? "enough rows read\n" : "too few rows read\n";
?>
--EXPECT--
twice in the table: 
enough rows read
