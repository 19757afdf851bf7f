--TEST--
a Context uses the best backend, or the one that is named
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context};

require __DIR__ . '/../include/poll.inc';

$available = Backend::getAvailableBackends();
var_dump((new Context())->getBackend() === end($available));
var_dump((new Context(Backend::Auto))->getBackend() === end($available));
poll_each_backend(function (Backend $backend) {
    var_dump((new Context($backend))->getBackend() === $backend);
});
var_dump((new Context(backend: Backend::Poll))->getBackend());
var_dump((new Context())->getBackend() === Backend::Auto);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
enum(Io\Poll\Backend::Poll)
bool(false)
