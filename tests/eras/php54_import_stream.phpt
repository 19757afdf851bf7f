--TEST--
PHP 5.4: options of a stream through socket_import_stream()
--EXTENSIONS--
sockets
--FILE--
<?php
$server = stream_socket_server('tcp://127.0.0.1:0', $errno, $errstr) or die($errstr);
$socket = socket_import_stream($server);
socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1);
echo socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE) ? "keep alive\n" : "no keep alive\n";
$client = stream_socket_client('tcp://' . stream_socket_get_name($server, false));
$accepted = socket_accept($socket);
fwrite($client, "line\nrest");
echo socket_read($accepted, 100, PHP_NORMAL_READ);
socket_write($accepted, "answer\n");
echo fgets($client);
socket_import_stream($client) or die('no import');
echo stream_get_meta_data($client)['stream_type'], "\n";
fclose($client);
echo socket_read($accepted, 100), "\n";
var_dump(socket_read($accepted, 100));
?>
--EXPECTF--
keep alive
line
answer
tcp_socket%S
rest
string(0) ""
