--TEST--
What SocketGroup::spawn() throws after a failure is not thrown again after the group
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
try {
    socket_group(function (SocketGroup $group) {
        $group->spawn(fn () => throw new LogicException('the failure'));
        try {
            socket_sleep(10);
        } catch (SocketCancelledError $error) {
            echo $error->getMessage(), "\n";
        }
        $group->spawn(fn () => print "never\n");
    });
} catch (LogicException $exception) {
    echo $exception->getMessage(), "\n";
}
socket_sleep(0.001);
echo "goes on\n";
?>
--EXPECT--
A task of the group has failed
the failure
goes on
