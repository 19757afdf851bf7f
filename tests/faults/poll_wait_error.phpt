--TEST--
A wait that fails throws, and the watchers stay
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

[$a, $b] = net_unix_pair();
socket_write($a, 'x');
foreach (Io\Poll\Backend::getAvailableBackends() as $backend) {
    $context = new Io\Poll\Context($backend);
    $context->add(new SocketPollHandle($b), [Io\Poll\Event::Read]);
    foreach (['EINTR', 'ENOMEM', 'EBADF'] as $error) {
        faults_attempt("epoll_wait+epoll_pwait2+ppoll:$error", fn () => $context->wait(Time\Duration::fromSeconds(1)));
    }
    var_dump(count($context->wait(Time\Duration::fromSeconds(1))));
}
?>
--EXPECT--
epoll_wait+epoll_pwait2+ppoll:EINTR
  Io\Poll\FailedPollWaitException (7): Poll wait failed
epoll_wait+epoll_pwait2+ppoll:ENOMEM
  Io\Poll\FailedPollWaitException (2): Poll wait failed
epoll_wait+epoll_pwait2+ppoll:EBADF
  Io\Poll\FailedPollWaitException (3): Poll wait failed
int(1)
epoll_wait+epoll_pwait2+ppoll:EINTR
  Io\Poll\FailedPollWaitException (7): Poll wait failed
epoll_wait+epoll_pwait2+ppoll:ENOMEM
  Io\Poll\FailedPollWaitException (2): Poll wait failed
epoll_wait+epoll_pwait2+ppoll:EBADF
  Io\Poll\FailedPollWaitException (3): Poll wait failed
int(1)
