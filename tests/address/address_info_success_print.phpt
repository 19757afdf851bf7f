--TEST--
print_r, var_export and json_encode show an empty object of class AddressInfo
--EXTENSIONS--
sockets
--FILE--
<?php
[$address] = socket_addrinfo_lookup('127.0.0.1', '80');
var_dump($address);
print_r($address);
var_export($address);
echo "\n", json_encode($address), ' ', gettype($address), ' ', get_debug_type($address), "\n";
?>
--EXPECTF--
object(AddressInfo)#%d (0) {
}
AddressInfo Object
(
)
\AddressInfo::__set_state(array(
))
{} object AddressInfo
