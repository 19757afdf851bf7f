--TEST--
A forked child whose new instance is refused is told, and goes on once it gets one
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

[$a, $b] = net_unix_pair();
[$c, $d] = net_unix_pair();
$context = new Io\Poll\Context(Io\Poll\Backend::Epoll);
$context->add(new SocketPollHandle($b), [Io\Poll\Event::Read]);
$context->add(new SocketPollHandle($d), [Io\Poll\Event::Read]);
socket_write($a, 'x');
socket_write($c, 'x');
$child = net_fork(function () use ($context) {
    foreach (['epoll_create1:EMFILE', 'epoll_ctl#1:ENOMEM', 'epoll_ctl#1:ENOSPC@2'] as $schedule) {
        faults_attempt($schedule, fn () => count($context->wait(Time\Duration::fromSeconds(1))));
    }
    var_dump(count($context->wait(Time\Duration::fromSeconds(1))));
});
pcntl_waitpid($child, $status);
?>
--EXPECT--
epoll_create1:EMFILE
  Io\Poll\FailedPollWaitException (9): Poll wait failed
epoll_ctl#1:ENOMEM
  Io\Poll\FailedPollWaitException (2): Poll wait failed
epoll_ctl#1:ENOSPC@2
  Io\Poll\FailedPollWaitException (1): Poll wait failed
int(2)
