--TEST--
A handle that epoll does not take is refused by an exception, and can be added again
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

$context = new Io\Poll\Context(Io\Poll\Backend::Epoll);
[$a, $b] = net_unix_pair();
$handle = new SocketPollHandle($b);
foreach (['ENOSPC', 'ENOMEM', 'EPERM'] as $error) {
    faults_attempt("epoll_ctl#1:$error", fn () => $context->add($handle, [Io\Poll\Event::Read]));
}
$watcher = $context->add($handle, [Io\Poll\Event::Read]);
socket_write($a, 'x');
faults_attempt('epoll_ctl#3:ENOMEM', fn () => $watcher->modify([Io\Poll\Event::Write]));
var_dump(count($context->wait(Time\Duration::fromSeconds(1))), $watcher->getWatchedEvents());
?>
--EXPECT--
epoll_ctl#1:ENOSPC
  Io\Poll\FailedHandleAddException (1): Failed to add handle
epoll_ctl#1:ENOMEM
  Io\Poll\FailedHandleAddException (2): Failed to add handle
epoll_ctl#1:EPERM
  Io\Poll\FailedHandleAddException (11): Failed to add handle
epoll_ctl#3:ENOMEM
  Io\Poll\FailedWatcherModificationException (2): Failed to modify watcher in polling system
int(1)
array(1) {
  [0]=>
  enum(Io\Poll\Event::Read)
}
