--TEST--
The extension is loaded as sockets_ext and as sockets
--EXTENSIONS--
sockets_ext
--FILE--
<?php
var_dump(extension_loaded('sockets_ext'), extension_loaded('sockets'), extension_loaded('SOCKETS'));
var_dump(array_values(array_intersect(['sockets', 'sockets_ext'], get_loaded_extensions())));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
array(2) {
  [0]=>
  string(7) "sockets"
  [1]=>
  string(11) "sockets_ext"
}
