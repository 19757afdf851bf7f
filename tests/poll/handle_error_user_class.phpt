--TEST--
a class of a script cannot be a Handle
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
class Mine implements Io\Poll\Handle
{
}
?>
--EXPECTF--
%AFatal error: Io\Poll\Handle cannot be implemented by user classes in %s on line %d%A
