--TEST--
socket_close() in which one destructor calls exit() and the next throws ends every watcher, then the script
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID < 80600) skip('what wins there is up to PHP');
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/net.inc';

class Data
{
    public function __construct(private Closure $end)
    {
    }

    public function __destruct()
    {
        ($this->end)();
    }
}
[$socket] = net_unix_pair();
$handle = new SocketPollHandle($socket);
$contexts = [new Context(), new Context()];
$ends = 0;
foreach ($contexts as $context) {
    $context->add($handle, [Event::Read], new Data(function () use (&$ends) {
        echo "destructor\n";
        $ends++ === 0 ? exit : throw new DomainException();
    }));
}
socket_close($socket);
echo "not reached\n";
?>
--EXPECT--
destructor
destructor
