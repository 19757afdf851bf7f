--TEST--
what is still watched when the script ends goes in any order
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_without_zend_alloc();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $GLOBALS['pairs'][] = [$socket, $peer] = net_unix_pair();
    $GLOBALS['contexts'][] = $context = new Context($backend);
    $GLOBALS['watchers'][] = $context->add(new SocketPollHandle($socket), [Event::Write], [$context, $socket]);
    $GLOBALS['watchers'][] = $context->add(new SocketPollHandle($peer), [Event::Write], fn () => $context);
    var_dump(count($context->wait(poll_ms(0))));
});
echo "end\n";
?>
--EXPECT--
int(2)
end
