--TEST--
What a task throws that nobody joins is a warning, and the others go on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function fail(): never
{
    throw new DomainException('nobody wants to know');
}
socket_spawn(fail(...));
socket_spawn(function () {
    echo "another\n";
});
socket_sleep(0);
echo "main goes on\n";
?>
--EXPECTF--

Warning: Uncaught DomainException: nobody wants to know in %s:%d
Stack trace:
#0 [internal function]: fail()
#1 [internal function]: socket_spawn()
#2 {main}
  thrown in %s on line %d
another
main goes on
