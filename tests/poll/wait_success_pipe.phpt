--TEST--
the end of a pipe is a hang-up alone
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
    $process = proc_open('exec cat', [['pipe', 'r'], ['pipe', 'w']], $pipes);
    $context = new Context($backend);
    $context->add(new StreamPollHandle($pipes[1]), [Event::Read], 'pipe');
    fwrite($pipes[0], 'x');
    echo poll_names($context->wait(poll_ms(10000))[0]->getTriggeredEvents()), "\n";
    fread($pipes[1], 1);
    fclose($pipes[0]);
    echo poll_names($context->wait(poll_ms(10000))[0]->getTriggeredEvents()), "\n";
    fclose($pipes[1]);
    proc_close($process);
});
?>
--EXPECT--
Read
HangUp
