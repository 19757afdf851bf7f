--TEST--
php -m lists sockets and sockets_ext, with nothing said before
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$lines = explode("\n", child_run(['-d', 'extension=' . child_library(), '-m']));
var_dump($lines[0], array_values(preg_grep('/sockets/', $lines)));
?>
--EXPECT--
string(13) "[PHP Modules]"
array(2) {
  [0]=>
  string(7) "sockets"
  [1]=>
  string(11) "sockets_ext"
}
