--TEST--
A one-shot watcher that has had its event and was modified has events in a forked child
--EXTENSIONS--
sockets_ext
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_fork();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    fwrite($peer, 'x');
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Read, Event::OneShot], 'once');
    echo poll_ready($context), "\n", poll_ready($context), "\n";
    $watcher->modifyEvents([Event::Read]);
    $child = pcntl_fork();
    if ($child === 0) {
        ob_end_clean(); // what the parent prints
        exit(poll_ready($context) === 'once: Read' ? 7 : 1);
    }
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wexitstatus($status));
});
?>
--EXPECT--
once: Read
nothing
int(7)
