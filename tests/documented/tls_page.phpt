--TEST--
docs/tls.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
openssl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/tls.md');
skip_without_tmpfile();
skip_unless_localhost();
skip_without_tasks();
if (@openssl_csr_new(['commonName' => 'localhost'], $key) === false) {
    skip('OpenSSL has no configuration file');
}
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/tls.md');
?>
--EXPECT--
