--TEST--
Socket cannot be extended
--EXTENSIONS--
sockets
--FILE--
<?php
eval('class Connection extends Socket {}');
?>
--EXPECTF--
%AFatal error: Class Connection cannot extend final class Socket in %s%A
