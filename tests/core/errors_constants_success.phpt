--TEST--
Every SOCKET_E constant has a text of its own in the system
--EXTENSIONS--
sockets
--FILE--
<?php
$unknown = [];
foreach (get_defined_constants(true) as $constants) {
    foreach ($constants as $name => $value) {
        if (str_starts_with($name, 'SOCKET_E') && str_starts_with(socket_strerror($value), 'Unknown error')) {
            $unknown[] = $name;
        }
    }
}
var_dump($unknown, socket_strerror(SOCKET_EAGAIN), SOCKET_EWOULDBLOCK === SOCKET_EAGAIN);
?>
--EXPECT--
array(0) {
}
string(32) "Resource temporarily unavailable"
bool(true)
