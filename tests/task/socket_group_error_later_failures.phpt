--TEST--
Failures after the first are warnings, unless somebody joins those tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function fail_late(string $text): void
{
    try {
        socket_sleep(100);
    } finally {
        throw new Exception($text);
    }
}

$joined = null;
$body = function (SocketGroup $group) use (&$joined): void {
    $group->spawn('fail_late', 'the second');
    $joined = $group->spawn('fail_late', 'the third');
    socket_sleep(0);
    throw new Exception('the first');
};
net_attempt(fn() => socket_group($body));
net_attempt(fn() => $joined->join());
?>
--EXPECTF--
Warning: Uncaught Exception: the first in %A
Next Exception: the second in %A
Exception: the first
Exception: the third
