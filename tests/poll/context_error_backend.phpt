--TEST--
a backend that this system lacks is refused
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context};

require __DIR__ . '/../include/poll.inc';

foreach ([Backend::EventPorts, Backend::WSAPoll] as $backend) {
    var_dump($backend->isAvailable(), $backend->supportsEdgeTriggering());
    poll_attempt(fn () => new Context($backend));
}
poll_attempt(fn () => new Context('Poll'));
poll_attempt(fn () => new Context(null));
?>
--EXPECT--
bool(false)
bool(false)
Io\Poll\BackendUnavailableException(0): Backend EventPorts not available
bool(false)
bool(false)
Io\Poll\BackendUnavailableException(0): Backend WSAPoll not available
TypeError(0): Io\Poll\Context::__construct(): Argument #1 ($backend) must be of type Io\Poll\Backend, string given
TypeError(0): Io\Poll\Context::__construct(): Argument #1 ($backend) must be of type Io\Poll\Backend, null given
