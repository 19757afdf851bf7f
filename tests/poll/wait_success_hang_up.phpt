--TEST--
a peer that is gone is a hang-up, asked for or not
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
    $watcher = $context->add(new StreamPollHandle($stream), [Event::HangUp], 'gone');
    echo 'before: ', poll_ready($context), "\n";
    fclose($peer);
    foreach ([Event::Read, Event::Write, Event::Error, Event::HangUp] as $event) {
        $watcher->modifyEvents([$event]);
        echo $event->name, ': ', poll_names($context->wait(poll_ms(0))[0]->getTriggeredEvents()), "\n";
    }
    var_dump($watcher->hasTriggered(Event::HangUp), $watcher->hasTriggered(Event::Read));
});
?>
--EXPECT--
before: nothing
Read: Read|HangUp
Write: Write|HangUp
Error: HangUp
HangUp: HangUp
bool(true)
bool(false)
