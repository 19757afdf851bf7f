--TEST--
The setting of the engine is listed with its name, its default and what it is
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$name = 'sockets_ext.select_engine';
$setting = ini_get_all('sockets_ext')[$name];
// Since 8.5 PHP looks into the definition for this, long after it was registered.
$default = $setting['builtin_default_value'] ?? 'auto';
var_dump(in_array($default, ['auto', getenv('SOCKETS_EXT_SELECT')], true));
ini_set($name, 'poll');
$changed = ini_get_all('sockets_ext')[$name];
var_dump($changed['global_value'] === $setting['global_value'], $changed['local_value'], $changed['access'] === INI_ALL);
?>
--EXPECT--
bool(true)
bool(true)
string(4) "poll"
bool(true)
