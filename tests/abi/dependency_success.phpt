--TEST--
An extension that requires the module sockets starts after it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('ext/sockets/php_sockets.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run('var_dump(extension_loaded("probe"), (new ReflectionExtension("probe"))->getDependencies());');
?>
--EXPECT--
bool(true)
array(1) {
  ["sockets"]=>
  string(8) "Required"
}
