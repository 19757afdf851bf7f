--TEST--
a stream that the parent closes is not reported while a child has it open
--EXTENSIONS--
pcntl
posix
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
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write], 'closed');
    $child = pcntl_fork();
    if ($child === 0) {
        sleep(30);
        posix_kill(getmypid(), SIGKILL);
    }
    fclose($stream);
    echo poll_ready($context), "\n";
    var_dump(count($context->wait(poll_ms(20))), $watcher->isActive());
    posix_kill($child, SIGKILL);
    pcntl_waitpid($child, $status);
});
?>
--EXPECT--
nothing
int(0)
bool(false)
