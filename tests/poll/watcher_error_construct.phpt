--TEST--
a watcher comes from add() alone and can be neither copied nor stored
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Context, Event, Watcher};

require __DIR__ . '/../include/poll.inc';

poll_attempt(fn () => new Watcher());
poll_attempt(fn () => (new ReflectionClass(Watcher::class))->newInstanceWithoutConstructor());
[$stream, $peer] = poll_pair();
$context = new Context();
$watcher = $context->add(new StreamPollHandle($stream), [Event::Read]);
poll_attempt(fn () => clone $watcher);
poll_attempt(fn () => serialize($watcher));
poll_attempt(fn () => unserialize('O:15:"Io\Poll\Watcher":0:{}'));
poll_attempt(fn () => $watcher->property = 1);
var_dump((array) $watcher);
?>
--EXPECT--
Error(0): Call to private Io\Poll\Watcher::__construct() from global scope
ReflectionException(0): Class Io\Poll\Watcher is an internal class marked as final that cannot be instantiated without invoking its constructor
Error(0): Trying to clone an uncloneable object of class Io\Poll\Watcher
Exception(0): Serialization of 'Io\Poll\Watcher' is not allowed
Exception(0): Unserialization of 'Io\Poll\Watcher' is not allowed
Error(0): Cannot create dynamic property Io\Poll\Watcher::$property
array(0) {
}
