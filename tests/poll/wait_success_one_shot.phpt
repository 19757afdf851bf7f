--TEST--
a one-shot watcher rests once it was reported, until its events are set
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write, Event::OneShot], 'once');
    echo poll_ready($context), ', then ', poll_ready($context), "\n";
    echo poll_names($watcher->getWatchedEvents()), "\n";
    var_dump($watcher->isActive());
    $watcher->modifyData('still');
    fclose($peer);
    echo 'data set, peer closed: ', poll_ready($context), "\n";
    $watcher->modifyEvents([Event::Write, Event::OneShot]);
    echo 'events set: ', poll_ready($context), ', then ', poll_ready($context), "\n";
    $watcher->modify([Event::Write], 'level');
    echo poll_ready($context), ', then ', poll_ready($context), "\n";
});
?>
--EXPECT--
once: Write, then nothing
Write|OneShot
bool(true)
data set, peer closed: nothing
events set: still: Write|HangUp, then nothing
level: Write|HangUp, then level: Write|HangUp
