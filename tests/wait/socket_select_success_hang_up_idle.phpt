--TEST--
While a hang-up is there that nobody waits for, the wait sleeps
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
ob_start();
(new ReflectionExtension('sockets_ext'))->info();
if (!str_contains(ob_get_clean(), 'epoll_create1')) {
    skip('this build has no epoll');
}
if (str_contains((string) getenv('SOCKETS_EXT_FAULTS'), 'epoll_c')) {
    skip('without epoll it looks again every 20 ms');
}
skip_below_descriptors(144);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** How often the process woke up while each of three calls waited for except sets in which one socket is hung up. */
function wake_ups(int $count): array
{
    $sockets = $others = $woke = [];
    for ($i = 0; $i < $count; $i++) {
        [$sockets[], $others[]] = net_unix_pair();
    }
    array_pop($others);
    for ($call = 0; $call < 3; $call++) {
        $except = $sockets;
        $before = getrusage()['ru_nvcsw'];
        if (socket_select($null, $null, $except, 0, 300000) !== 0) {
            exit("something was ready\n");
        }
        $woke[] = getrusage()['ru_nvcsw'] - $before;
    }
    return $woke;
}

foreach ([1, 60] as $count) {
    // A process that the system stops and continues wakes up for that, too: not each time.
    for ($try = 1; max($woke = wake_ups($count)) >= 8 && $try < 10; $try++);
    echo max($woke) < 8 ? "sleeps\n" : 'woke up ' . implode(', ', $woke) . " times\n";
}
?>
--EXPECT--
sleeps
sleeps
