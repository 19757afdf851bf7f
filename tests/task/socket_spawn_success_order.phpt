--TEST--
socket_spawn(): tasks begin in the order in which they were spawned, at the next wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
socket_spawn(function () {
    echo "first\n";
    socket_spawn(function () {
        echo "spawned by the first\n";
    });
    socket_sleep(0);
    echo "first again\n";
});
socket_spawn(function () {
    echo "second\n";
});
echo "main, before it waits\n";
socket_sleep(0);
echo "main, after one turn of each\n";
socket_sleep(0);
echo "end\n";
?>
--EXPECT--
main, before it waits
first
second
main, after one turn of each
spawned by the first
first again
end
