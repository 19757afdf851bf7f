--TEST--
exit() in the handler of a signal that ends a wait ends the script, without an exception for the signal
--EXTENSIONS--
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('PHP\'s own Context mixes the two, and warns of it');
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/poll.inc';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
    echo "handler\n";
    exit;
});
register_shutdown_function(function () {
    echo "end\n";
});
[$stream, $peer] = poll_pair();
$context = new Context();
$context->add(new StreamPollHandle($stream), [Event::Read]);
pcntl_alarm(1);
try {
    $context->wait(poll_ms(20000));
} catch (Throwable $thrown) {
    echo $thrown::class, "\n";
}
echo "not reached\n";
?>
--EXPECT--
handler
end
