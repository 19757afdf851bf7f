--TEST--
AddressInfo cannot be extended
--EXTENSIONS--
sockets
--FILE--
<?php
eval('class Address extends AddressInfo {}');
?>
--EXPECTF--
%AFatal error: Class Address cannot extend final class AddressInfo in %s%A
