--TEST--
a Context that gets no descriptor says that there are too many
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
skip_under_valgrind('has limits of its own');
?>
--FILE--
<?php
use Io\Poll\{Context, FailedPollOperationException};

require __DIR__ . '/../include/poll.inc';

$contexts = [];
$notifier = poll_notifier(); // asks the system, which takes a descriptor
class_exists(FailedPollOperationException::class);
posix_setrlimit(POSIX_RLIMIT_NOFILE, 16, 16);
poll_attempt(function () use (&$contexts, $notifier) {
    while (count($contexts) < 16) {
        $contexts[] = new Context($notifier);
    }
});
echo count($contexts) > 0 ? "some were made\n" : "none was made\n";
$contexts = [];
var_dump((new Context($notifier))->getBackend() === $notifier);
?>
--EXPECT--
Io\Poll\FailedContextInitializationException(9): Failed to initialize polling context
some were made
bool(true)
