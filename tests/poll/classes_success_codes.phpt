--TEST--
the codes of failures are constants with the numbers of PHP 8.6
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{FailedPollOperationException, FailedPollWaitException};

require __DIR__ . '/../include/poll.inc';

foreach ((new ReflectionClass(FailedPollOperationException::class))->getReflectionConstants() as $constant) {
    if (str_starts_with($constant->getName(), 'ERROR_')) {
        echo $constant->getName(), ' = ', $constant->getValue(), "\n";
    }
}
poll_attempt(fn () => new FailedPollOperationException());
var_dump((new FailedPollWaitException('why', FailedPollWaitException::ERROR_AGAIN))->getCode());
?>
--EXPECT--
ERROR_NONE = 0
ERROR_SYSTEM = 1
ERROR_NOMEM = 2
ERROR_INVALID = 3
ERROR_EXISTS = 4
ERROR_NOTFOUND = 5
ERROR_TIMEOUT = 6
ERROR_INTERRUPTED = 7
ERROR_PERMISSION = 8
ERROR_TOOBIG = 9
ERROR_AGAIN = 10
ERROR_NOSUPPORT = 11
Error(0): Cannot instantiate abstract class Io\Poll\FailedPollOperationException
int(10)
