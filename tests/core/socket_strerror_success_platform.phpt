--TEST--
socket_strerror says what strerror(3) says, for every errno
--EXTENSIONS--
sockets
posix
--FILE--
<?php
for ($error = 0, $different = []; $error < 200; $error++) {
    if (socket_strerror($error) !== posix_strerror($error)) {
        $different[] = $error;
    }
}
var_dump($different);
?>
--EXPECT--
array(0) {
}
