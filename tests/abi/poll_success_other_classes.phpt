--TEST--
Where another extension has classes of Io\Poll, none of ours stands beside them
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/probe.inc';
if (PHP_VERSION_ID >= 80600) {
    skip('PHP 8.6 has the classes itself');
}
if (($reason = probe_missing('php.h')) !== null) {
    skip($reason);
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run_beside(<<<'CODE'
    var_dump((new ReflectionClass('Io\Poll\Handle'))->getExtensionName());
    $classes = ['Io\Poll\Context', 'Io\Poll\Watcher', 'Io\IoException', 'StreamPollHandle', 'SocketPollHandle', 'Time\Duration'];
    var_dump(array_filter($classes, class_exists(...)), class_exists('Socket'));
    CODE, '-DBYSTANDER_POLL');
?>
--EXPECT--
string(9) "bystander"
array(0) {
}
bool(true)
