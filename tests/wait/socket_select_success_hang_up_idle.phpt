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

foreach ([1, 60] as $count) {
    $sockets = $others = [];
    for ($i = 0; $i < $count; $i++) {
        [$sockets[], $others[]] = net_unix_pair();
    }
    array_pop($others);
    foreach ([1, 2, 3] as $call) {
        $except = $sockets;
        $before = getrusage()['ru_nvcsw'];
        var_dump(socket_select($null, $null, $except, 0, 300000));
        $slept = getrusage()['ru_nvcsw'] - $before;
        echo $slept < 8 ? '' : "woke up $slept times\n";
    }
}
?>
--EXPECT--
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
