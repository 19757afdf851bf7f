--TEST--
what a forked child does to its streams does not stop the parent's poll
--EXTENSIONS--
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(Backend::Poll);
$watcher = $context->add(new StreamPollHandle($stream), [Event::Write], 'parent');
$child = pcntl_fork();
if ($child === 0) {
    $watcher->remove();
    fclose($stream);
    exit(0);
}
pcntl_waitpid($child, $status);
echo poll_ready($context), "\n";
?>
--EXPECT--
parent: Write
