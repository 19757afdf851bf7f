--TEST--
the cases of Backend have their order and say what they can
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\Backend;

require __DIR__ . '/../include/poll.inc';

foreach (Backend::cases() as $backend) {
    echo $backend->name, "\n";
}
var_dump(Backend::Auto->isAvailable(), Backend::Poll->isAvailable(), Backend::Poll->supportsEdgeTriggering());
var_dump(in_array(Backend::Auto, Backend::getAvailableBackends(), true));
poll_each_backend(function (Backend $backend) {
    var_dump($backend->isAvailable());
});
var_dump(poll_notifier()->isAvailable() === poll_notifier()->supportsEdgeTriggering());
var_dump(Backend::Auto->supportsEdgeTriggering() === poll_notifier()->isAvailable());
?>
--EXPECT--
Auto
Poll
Epoll
Kqueue
EventPorts
WSAPoll
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
