--TEST--
A Context that gets no descriptor is refused by an exception, and leaves none open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
require __DIR__ . '/../include/skipif.inc';
skip_without_poll('Epoll');
PHP_VERSION_ID < 80600 || skip('PHP has an Io\Poll of its own');
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

faults_attempt('epoll_create1:EMFILE', fn () => new Io\Poll\Context(Io\Poll\Backend::Epoll));
faults_attempt('epoll_create1:ENFILE', fn () => new Io\Poll\Context(Io\Poll\Backend::Epoll));
faults_attempt('epoll_create1:ENOMEM', fn () => new Io\Poll\Context());
?>
--EXPECT--
epoll_create1:EMFILE
  Io\Poll\FailedContextInitializationException (9): Failed to initialize polling context
epoll_create1:ENFILE
  Io\Poll\FailedContextInitializationException (9): Failed to initialize polling context
epoll_create1:ENOMEM
  Io\Poll\FailedContextInitializationException (2): Failed to initialize polling context
