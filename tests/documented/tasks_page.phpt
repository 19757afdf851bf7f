--TEST--
docs/tasks.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/tasks.md');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
// A script sets a scheduler, which is refused while there is the task of script/suite --tasks.
class_exists('BesideTask', false) && BesideTask::end();
run_page(__DIR__ . '/../../docs/tasks.md');
?>
--EXPECT--
