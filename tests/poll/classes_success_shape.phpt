--TEST--
classes, parents, interfaces and flags are those of PHP 8.6
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\TimeException;

$names = ['Io\IoException', 'Io\Poll\PollException', 'Io\Poll\FailedPollOperationException',
    'Io\Poll\FailedContextInitializationException', 'Io\Poll\FailedHandleAddException',
    'Io\Poll\FailedWatcherModificationException', 'Io\Poll\FailedPollWaitException',
    'Io\Poll\BackendUnavailableException', 'Io\Poll\InactiveWatcherException',
    'Io\Poll\HandleAlreadyWatchedException', 'Io\Poll\InvalidHandleException', 'Io\Poll\Context',
    'Io\Poll\Watcher', 'Io\Poll\Handle', 'StreamPollHandle', 'Time\Duration', 'Time\TimeException'];
foreach ($names as $name) {
    $class = new ReflectionClass($name);
    $interfaces = array_diff($class->getInterfaceNames(), ['Throwable', 'Stringable']);
    printf("%s%s%s %s%s%s\n", $class->isInterface() ? 'interface ' : '', $class->isFinal() ? 'final ' : '',
        $class->isInternal() ? 'internal' : 'user', $name,
        $class->getParentClass() ? ' < ' . $class->getParentClass()->getName() : '',
        $interfaces ? ': ' . implode(', ', $interfaces) : '');
}
?>
--EXPECT--
internal Io\IoException < Exception
internal Io\Poll\PollException < Io\IoException
internal Io\Poll\FailedPollOperationException < Io\Poll\PollException
internal Io\Poll\FailedContextInitializationException < Io\Poll\FailedPollOperationException
internal Io\Poll\FailedHandleAddException < Io\Poll\FailedPollOperationException
internal Io\Poll\FailedWatcherModificationException < Io\Poll\FailedPollOperationException
internal Io\Poll\FailedPollWaitException < Io\Poll\FailedPollOperationException
internal Io\Poll\BackendUnavailableException < Io\Poll\PollException
internal Io\Poll\InactiveWatcherException < Io\Poll\PollException
internal Io\Poll\HandleAlreadyWatchedException < Io\Poll\PollException
internal Io\Poll\InvalidHandleException < Io\Poll\PollException
final internal Io\Poll\Context
final internal Io\Poll\Watcher
interface internal Io\Poll\Handle
final internal StreamPollHandle: Io\Poll\Handle
final internal Time\Duration
internal Time\TimeException < Exception
