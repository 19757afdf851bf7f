--TEST--
a refused connection is an error, asked for or not
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
    $listener = stream_socket_server('tcp://127.0.0.1:0');
    $name = stream_socket_get_name($listener, false);
    fclose($listener);
    $flags = STREAM_CLIENT_CONNECT | STREAM_CLIENT_ASYNC_CONNECT;
    $stream = stream_socket_client("tcp://$name", $code, $message, 10, $flags);
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write]);
    $context->wait(poll_ms(10000));
    echo poll_names($watcher->getTriggeredEvents()), "\n";
    $watcher->modifyEvents([Event::Read]);
    $context->wait(poll_ms(0));
    var_dump($watcher->hasTriggered(Event::Error));
});
?>
--EXPECT--
Write|Error|HangUp
bool(true)
