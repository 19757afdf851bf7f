--TEST--
An extension built against php_sockets.h knows a Socket by socket_ce
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('ext/sockets/php_sockets.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run(<<<'CODE'
    foreach ([new stdClass(), socket_addrinfo_lookup('127.0.0.1')[0]] as $stranger) {
        try {
            probe_fields($stranger);
        } catch (TypeError $error) {
            echo $error->getMessage(), "\n";
        }
    }
    CODE);
?>
--EXPECT--
probe_fields(): Argument #1 must be of type Socket, stdClass given
probe_fields(): Argument #1 must be of type Socket, AddressInfo given
