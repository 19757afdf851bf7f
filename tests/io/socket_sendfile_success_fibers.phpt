--TEST--
A stream of the script's own that several fibers are in is closed by none but the last
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Waiting
{
    public $context;

    public function stream_open(): bool { return true; }
    public function stream_eof(): bool { return false; }
    public function stream_read(): string { return Fiber::suspend(); }
    public function stream_cast(): bool { return Fiber::suspend(); }
    public function stream_close(): void { echo "closed\n"; }
}
stream_wrapper_register('waiting', Waiting::class);
[$a] = net_unix_pair();
$stream = fopen('waiting://', 'r');
$fibers = [];
for ($i = 0; $i < 3; $i++) {
    $fibers[] = $fiber = new Fiber(fn () => $i === 0 ? socket_sendfile($a, $stream) : @socket_import_stream($stream));
    $fiber->start();
}
foreach ([1, 0, 2] as $i) {
    $fibers[$i]->resume($i === 0 ? '' : false);
    var_dump($fibers[$i]->getReturn());
    fclose($stream);
}
var_dump(is_resource($stream));
?>
--EXPECTF--
bool(false)

Warning: fclose(): %s in %s on line %d
int(0)

Warning: fclose(): %s in %s on line %d
bool(false)
closed
bool(false)
