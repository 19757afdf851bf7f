--TEST--
SocketWait cannot be made, changed, copied or serialized by the script
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new AnsweringScheduler(function (array $waits) use (&$wait) {
    $wait = $waits[0];
    return null;
});
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 1000]);
@socket_read($socket, 100);
var_dump($wait->socket === $socket, get_object_vars($wait) === ['socket' => $socket, 'read' => true, 'write' => false, 'urgent' => false]);
foreach ([
    fn () => new SocketWait(),
    fn () => (new ReflectionClass('SocketWait'))->newInstanceWithoutConstructor(),
    function () use ($wait) {
        $wait->read = false;
    },
    function () use ($wait) {
        $wait->other = false;
    },
    fn () => clone $wait,
    fn () => serialize($wait),
    fn () => unserialize('O:10:"SocketWait":0:{}'),
] as $attempt) {
    try {
        $attempt();
        echo "nothing was thrown\n";
    } catch (Throwable $thrown) {
        echo get_class($thrown), ': ', $thrown->getMessage(), "\n";
    }
}
?>
--EXPECT--
bool(true)
bool(true)
Error: Cannot directly construct SocketWait
ReflectionException: Class SocketWait is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Cannot modify readonly property SocketWait::$read
Error: Cannot create dynamic property SocketWait::$other
Error: Trying to clone an uncloneable object of class SocketWait
Exception: Serialization of 'SocketWait' is not allowed
Exception: Unserialization of 'SocketWait' is not allowed
