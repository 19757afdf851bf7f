--TEST--
The functions of 8.6 belong to the module sockets, and are listed under its name
--EXTENSIONS--
sockets
--FILE--
<?php
$names = <<<'NAMES'
    socket_select socket_create_listen socket_accept socket_set_nonblock socket_set_block socket_listen
    socket_close socket_write socket_read socket_getsockname socket_getpeername socket_create socket_connect
    socket_strerror socket_bind socket_recv socket_send socket_recvfrom socket_sendto socket_get_option
    socket_getopt socket_set_option socket_setopt socket_create_pair socket_shutdown socket_atmark
    socket_last_error socket_clear_error socket_import_stream socket_export_stream socket_sendmsg socket_recvmsg
    socket_cmsg_space socket_addrinfo_lookup socket_addrinfo_connect socket_addrinfo_bind socket_addrinfo_explain
    NAMES;
$names = preg_split('/\s+/', trim($names));

var_dump(array_diff($names, get_extension_funcs('sockets')));
var_dump(array_diff($names, array_keys((new ReflectionExtension('sockets'))->getFunctions())));
foreach ($names as $name) {
    if ((new ReflectionFunction($name))->getExtensionName() !== 'sockets') {
        echo "$name belongs elsewhere\n";
    }
}
?>
--EXPECT--
array(0) {
}
array(0) {
}
