--TEST--
a watcher of the end alone is not reported for data, which may stay unread, and then in every wait
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(poll_notifier());
$watcher = $context->add(new StreamPollHandle($stream), [Event::ReadHangUp], 'end');
foreach (['a', 'b'] as $data) {
    fwrite($peer, $data);
    $before = net_processor_time();
    $ready = $context->wait(poll_ms(200));
    echo count($ready), ' in ', net_processor_time() - $before < 0.1 ? "sleep\n" : "turns\n";
}
stream_socket_shutdown($peer, STREAM_SHUT_WR);
echo poll_ready($context), ', then ', poll_ready($context), "\n";
$watcher->modifyEvents([Event::ReadHangUp, Event::EdgeTriggered]);
echo 'edge: ', poll_ready($context), ', then ', poll_ready($context), "\n";
$watcher->modifyEvents([Event::ReadHangUp, Event::OneShot]);
echo 'once: ', poll_ready($context), ', then ', poll_ready($context), "\n";
?>
--EXPECT--
0 in sleep
0 in sleep
end: ReadHangUp, then end: ReadHangUp
edge: end: ReadHangUp, then nothing
once: end: ReadHangUp, then nothing
