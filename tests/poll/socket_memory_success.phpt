--TEST--
a watched socket costs at most 400 bytes beyond the Socket, even where every table has just grown
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(600);
skip_without_poll();
skip_without_zend_alloc();
if (PHP_DEBUG) {
    skip('a debug PHP adds to every block');
}
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $sockets = [];
    while (count($sockets) < 520) { // tables double beyond 512
        array_push($sockets, ...net_unix_pair());
    }
    $context = new Context($backend);
    $before = memory_get_usage();
    foreach ($sockets as $socket) {
        $context->add(new SocketPollHandle($socket), [Event::Read]);
    }
    $context->wait(poll_ms(0));
    $each = (memory_get_usage() - $before) / count($sockets);
    echo $each <= 400 ? "at most 400\n" : "$each\n";
});
?>
--EXPECT--
at most 400
