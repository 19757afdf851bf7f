--TEST--
a stream without a descriptor is refused with a warning
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
});
poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    poll_attempt(fn () => $context->add(new StreamPollHandle(fopen('php://memory', 'r')), [Event::Read]));
    poll_attempt(fn () => $context->add(new StreamPollHandle(opendir(__DIR__)), [Event::Read]));
});
?>
--EXPECT--
Io\Poll\Context::add(): Cannot represent a stream of type MEMORY as a pollable descriptor
Io\Poll\InvalidHandleException(0): Invalid handle for polling
Io\Poll\Context::add(): Cannot represent a stream of type dir as a pollable descriptor
Io\Poll\InvalidHandleException(0): Invalid handle for polling
