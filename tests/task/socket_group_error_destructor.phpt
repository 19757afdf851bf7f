--TEST--
Where PHP does not let other code run, socket_group() and socket_serve() throw an Error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_VERSION_ID < 80400 or skip('destructors may wait');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Ending
{
    public function __construct(private Closure $run)
    {
    }

    public function __destruct()
    {
        net_attempt($this->run);
    }
}

[$listener] = net_tcp_listener();
$ending = new Ending(fn() => socket_group('count'));
unset($ending);
$ending = new Ending(fn() => socket_serve($listener, 'count'));
unset($ending);
socket_group(function (SocketGroup $group): void {
    $group->spawn('socket_sleep', 0);
    $ending = new Ending(fn() => $group->throttle(1));
    unset($ending);
    $ending = new Ending(fn() => $group->throttle(2));
    unset($ending);
    echo count($group), " in the group\n";
});
?>
--EXPECT--
Error: Cannot wait for tasks here: PHP does not let other code run
Error: Cannot wait for tasks here: PHP does not let other code run
Error: Cannot wait for tasks here: PHP does not let other code run
1 in the group
