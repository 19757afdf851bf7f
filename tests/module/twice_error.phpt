--TEST--
Loading the extension twice costs one line
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

echo child_code('var_dump(extension_loaded("sockets"), socket_last_error());', [child_library(), child_library()]);
?>
--EXPECT--
Warning: Module "sockets_ext" is already loaded in Unknown on line 0
bool(true)
int(0)
