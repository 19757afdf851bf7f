--TEST--
what an error handler throws becomes the previous exception
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

set_error_handler(function (int $level, string $message) {
    throw new ErrorException($message);
});
try {
    (new Context())->add(new StreamPollHandle(fopen('php://memory', 'r')), [Event::Read]);
} catch (Io\Poll\InvalidHandleException $exception) {
    echo $exception->getMessage(), ', ', $exception->getPrevious()->getMessage(), "\n";
}
?>
--EXPECT--
Invalid handle for polling, Io\Poll\Context::add(): Cannot represent a stream of type MEMORY as a pollable descriptor
