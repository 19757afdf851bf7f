--TEST--
a timeout below a millisecond is not rounded up to one
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
skip_without_precise_wait();
?>
--FILE--
<?php
use Io\Poll\Context;
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

$context = new Context(poll_notifier());
$shortest = PHP_INT_MAX;
for ($i = 0; $i < 200 && $shortest > 900000; $i++) {
    $start = hrtime(true);
    $context->wait(Duration::fromMicroseconds(100));
    $shortest = min($shortest, hrtime(true) - $start);
}
var_dump($shortest >= 100000, $shortest < 900000);
?>
--EXPECT--
bool(true)
bool(true)
