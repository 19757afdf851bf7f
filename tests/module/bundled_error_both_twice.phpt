--TEST--
Loading both modules twice costs a line for each that is not taken
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_bundled();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$libraries = [child_library(), child_bundled_library()];
echo child_code('var_dump(phpversion("sockets_ext") > "", socket_last_error());', [...$libraries, ...$libraries]);
?>
--EXPECT--
Warning: Module "sockets" is already loaded in Unknown on line 0

Warning: Module "sockets_ext" is already loaded in Unknown on line 0

Warning: Module "sockets" is already loaded in Unknown on line 0
bool(true)
int(0)
