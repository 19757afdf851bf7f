--TEST--
A wait that goes on because what was reported is gone can fail, and another one succeeds
--EXTENSIONS--
sockets_ext
pcntl
posix
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

[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$c, $d] = net_unix_pair();
foreach (['epoll_wait:EINTR@2 epoll_pwait2:EINTR', 'epoll_create1:EMFILE', 'epoll_ctl#1:ENOSPC'] as $schedule) {
    $context = new Io\Poll\Context(Io\Poll\Backend::Epoll);
    [$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $context->add(new SocketPollHandle($d), [Io\Poll\Event::Read]);
    $context->add(new StreamPollHandle($b), [Io\Poll\Event::Read]);
    $child = net_fork(fn () => sleep(60)); // holds the file, so that epoll goes on to report it
    fclose($b);
    fwrite($a, 'x');
    faults_attempt($schedule, fn () => $context->wait(Time\Duration::fromSeconds(1)));
    socket_write($c, 'x');
    var_dump(count($context->wait(Time\Duration::fromSeconds(1))), socket_read($d, 1));
    posix_kill($child, SIGKILL);
}
?>
--EXPECT--
epoll_wait:EINTR@2 epoll_pwait2:EINTR
  Io\Poll\FailedPollWaitException (7): Poll wait failed
int(1)
string(1) "x"
epoll_create1:EMFILE
  Io\Poll\FailedPollWaitException (9): Poll wait failed
int(1)
string(1) "x"
epoll_ctl#1:ENOSPC
  Io\Poll\FailedPollWaitException (1): Poll wait failed
int(1)
string(1) "x"
