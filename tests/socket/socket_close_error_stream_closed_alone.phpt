--TEST--
Closing a socket whose stream is gone throws one error, which is caused by no other
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
fclose(socket_export_stream($one));
try {
    socket_close($one);
} catch (TypeError $error) {
    var_dump($error->getMessage(), $error->getPrevious());
}
?>
--EXPECT--
string(64) "socket_close(): supplied resource is not a valid stream resource"
NULL
