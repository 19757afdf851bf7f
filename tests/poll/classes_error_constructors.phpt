--TEST--
a private constructor that Reflection calls throws, and a finished object stays as it is
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Context, Event, Watcher};
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context();
$watcher = $context->add(new StreamPollHandle($stream), [Event::Write], 'data');
poll_attempt(fn () => (new ReflectionMethod(Watcher::class, '__construct'))->invoke($watcher));
var_dump($watcher->getData(), poll_ready($context));
$duration = Duration::fromSeconds(1, 5)->negate();
poll_attempt(fn () => (new ReflectionMethod(Duration::class, '__construct'))->invoke($duration, 1));
echo json_encode($duration), "\n";
?>
--EXPECT--
Error(0): Cannot directly construct Watcher, use Context::add
string(4) "data"
string(11) "data: Write"
Error(0): Cannot directly construct Time\Duration, use Time\Duration::from*() methods instead
{"seconds":1,"nanoseconds":5,"negative":true}
