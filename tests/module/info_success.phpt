--TEST--
php --ri sockets_ext prints the version, the system calls in use, the limits, the counts of tasks and the settings
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

putenv('SOCKETS_EXT_SELECT');
echo child_run(['-d', 'extension=' . child_library(), '--ri', 'sockets_ext']);
?>
--EXPECTF--
sockets_ext

sockets_ext => %d.%d.%d%S
API => ext/sockets of PHP 8.6
Optional system calls in use => %s
Sockets in socket_select() => no limit but open files
SOMAXCONN => %d
Tasks of this request => 0
Switches between them => 0
Waits that blocked all of them => 0
Times that one held the others too long => 0

Directive => Local Value => Master Value
sockets_ext.select_engine => auto => auto
sockets_ext.task_sleep => On => On
sockets_ext.task_streams => Off => Off
sockets_ext.task_warn_blocking => 0 => 0
sockets_ext.task_seed => 0 => 0
