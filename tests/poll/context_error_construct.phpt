--TEST--
a Context is constructed once and can be neither copied nor stored
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\Context;

require __DIR__ . '/../include/poll.inc';

$context = new Context();
poll_attempt(fn () => $context->__construct());
poll_attempt(fn () => clone $context);
poll_attempt(fn () => serialize($context));
poll_attempt(fn () => unserialize('O:15:"Io\Poll\Context":0:{}'));
poll_attempt(fn () => $context->property = 1);
poll_attempt(fn () => (new ReflectionClass($context))->newInstanceWithoutConstructor());
?>
--EXPECT--
Error(0): Io\Poll\Context object is already constructed
Error(0): Trying to clone an uncloneable object of class Io\Poll\Context
Exception(0): Serialization of 'Io\Poll\Context' is not allowed
Exception(0): Unserialization of 'Io\Poll\Context' is not allowed
Error(0): Cannot create dynamic property Io\Poll\Context::$property
ReflectionException(0): Class Io\Poll\Context is an internal class marked as final that cannot be instantiated without invoking its constructor
