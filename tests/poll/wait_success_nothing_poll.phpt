--TEST--
the poll backend does not wait forever for nothing
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context};

var_dump((new Context(Backend::Poll))->wait());
?>
--EXPECT--
array(0) {
}
