--TEST--
null waits until something is ready
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
    $process = proc_open([PHP_BINARY, '-n', '-r', 'usleep(30000); echo "x";'], [1 => ['pipe', 'w']], $pipes);
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($pipes[1]), [Event::Read]);
    var_dump($context->wait() === [$watcher]);
    echo fread($pipes[1], 1), "\n";
    proc_close($process);
});
?>
--EXPECT--
bool(true)
x
