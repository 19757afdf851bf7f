--TEST--
A fatal error that SoapClient makes an exception of does not end the tasks
--EXTENSIONS--
soap
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$task = socket_spawn(function () {
    try {
        @new SoapClient('/nonexistent/service.wsdl', ['cache_wsdl' => WSDL_CACHE_NONE]);
    } catch (SoapFault $fault) {
        socket_sleep(0.001);
        return substr($fault->getMessage(), 0, 24);
    }
});
$other = socket_spawn(function () {
    socket_sleep(0.01);
    return 'the other goes on';
});
echo $task->join(), "\n", $other->join(), "\n";
?>
--EXPECT--
SOAP-ERROR: Parsing WSDL
the other goes on
