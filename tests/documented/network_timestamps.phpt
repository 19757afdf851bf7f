--TEST--
The example of time stamps finds less time in the kernel than in PHP
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_TIMESTAMPING', 'SOF_TIMESTAMPING_OPT_TSONLY');
skip_without_tasks();
?>
--FILE--
<?php
$argv = ['timestamps.php', '3'];
ob_start();
require __DIR__ . '/../../examples/network/timestamps.php';
foreach (explode("\n", trim(ob_get_clean())) as $line) {
    var_dump(sscanf($line, 'round trip %f us in the kernel, %f us in PHP', $kernel, $php), $kernel > 0 && $kernel <= $php);
}
?>
--EXPECT--
int(2)
bool(true)
int(2)
bool(true)
int(2)
bool(true)
