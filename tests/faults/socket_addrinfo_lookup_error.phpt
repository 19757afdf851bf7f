--TEST--
A lookup that fails is a silent false with the number of getaddrinfo(3)
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

foreach (['ENOMEM', 'ECONNREFUSED', 'EMFILE'] as $error) {
    faults_attempt("getaddrinfo:$error", function () use (&$code) {
        return socket_addrinfo_lookup('localhost', null, [], $code);
    });
    var_dump($code);
}
?>
--EXPECT--
getaddrinfo:ENOMEM
  false, last error 0
int(-10)
getaddrinfo:ECONNREFUSED
  false, last error 0
int(-3)
getaddrinfo:EMFILE
  false, last error 24
int(-11)
