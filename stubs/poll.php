<?php
// SPDX-License-Identifier: BSD-3-Clause
// Io\Poll and Time\Duration, which PHP 8.6 has of its own, and SocketPollHandle. For IDEs and static analysers; do not load it. Written by script/ide-stubs.

namespace
{
    /**
     * A handle of a Socket, to be added to an Io\Poll\Context. It holds a reference to the Socket; socket_close() removes
     * its watchers.
     */
    final class SocketPollHandle implements Io\Poll\Handle
    {
        public function __construct(Socket $socket) {}

        public function getSocket(): Socket {}

        /** Whether the socket is still open. */
        public function isValid(): bool {}
    }

    /**
     * A handle of a stream, to be added to a Context.
     */
    final class StreamPollHandle implements Io\Poll\Handle
    {
        /** @param resource $stream */
        public function __construct($stream) {}

        /** @return resource */
        public function getStream() {}

        /** Whether the stream is still open. */
        public function isValid(): bool {}
    }
}

namespace Io
{
    class IoException extends \Exception
    {
    }
}

namespace Io\Poll
{
    /** How a Context waits for events. */
    enum Backend
    {
        /** The preferred backend of this system. */
        case Auto;
        /** poll(2) */
        case Poll;
        /** epoll(7), on Linux */
        case Epoll;
        /** kqueue(2), on macOS and BSD */
        case Kqueue;
        case EventPorts;
        case WSAPoll;

        /**
         * Returns the backends that are available on this system, without Auto.
         *
         * @return list<Backend>
         */
        public static function getAvailableBackends(): array {}

        public function isAvailable(): bool {}

        /** Whether watchers may have Event::EdgeTriggered. */
        public function supportsEdgeTriggering(): bool {}
    }

    /**
     * A set of watchers to wait for. It holds a reference to its watchers; a descriptor can be in it once.
     */
    final class Context
    {
        /**
         * @throws BackendUnavailableException
         * @throws FailedContextInitializationException
         */
        public function __construct(Backend $backend = Backend::Auto) {}

        /**
         * @param array $events a list of Event, at least one
         * @throws InvalidHandleException when the handle has no open descriptor
         * @throws HandleAlreadyWatchedException
         * @throws FailedHandleAddException
         */
        public function add(Handle $handle, array $events, mixed $data = null): Watcher {}

        /**
         * Waits until a watcher is ready or the timeout expires; null waits without a limit.
         *
         * @param \Time\Duration|null $timeout with the precision of the system, at best nanoseconds
         * @param int|null $maxEvents the most watchers to return; the next call begins with those that were left out
         * @return list<Watcher>
         * @throws FailedPollWaitException with the code ERROR_INTERRUPTED after a signal
         */
        public function wait(?\Time\Duration $timeout = null, ?int $maxEvents = null): array {}

        /** Returns the backend in use, never Auto. */
        public function getBackend(): Backend {}
    }

    /** Requested and triggered events, and how they are triggered. */
    enum Event
    {
        /** Data to read, a connection to accept, or end of file. poll(2): POLLIN. */
        case Read;
        /** Writing would not block. POLLOUT. */
        case Write;
        /** An error is pending; also triggered if not requested. POLLERR. */
        case Error;
        /** Both directions are shut down; also triggered if not requested. POLLHUP. */
        case HangUp;
        /** The peer has shut down its sending side; epoll(7) and kqueue(2) only. EPOLLRDHUP. */
        case ReadHangUp;
        /** Disabled after an event until the events are set again. EPOLLONESHOT. */
        case OneShot;
        /** Edge-triggered: changes only; epoll(7) and kqueue(2) only. EPOLLET. */
        case EdgeTriggered;
    }

    class PollException extends \Io\IoException
    {
    }

    /** A system call failed; the code says why. */
    abstract class FailedPollOperationException extends PollException
    {
        /** @var int */
        const ERROR_NONE = 0;
        /** @var int */
        const ERROR_SYSTEM = 1;
        /** @var int */
        const ERROR_NOMEM = 2;
        /** @var int */
        const ERROR_INVALID = 3;
        /** @var int */
        const ERROR_EXISTS = 4;
        /** @var int */
        const ERROR_NOTFOUND = 5;
        /** @var int */
        const ERROR_TIMEOUT = 6;
        /** @var int */
        const ERROR_INTERRUPTED = 7;
        /** @var int */
        const ERROR_PERMISSION = 8;
        /** @var int */
        const ERROR_TOOBIG = 9;
        /** @var int */
        const ERROR_AGAIN = 10;
        /** @var int */
        const ERROR_NOSUPPORT = 11;
    }

    class FailedContextInitializationException extends FailedPollOperationException
    {
    }

    class FailedHandleAddException extends FailedPollOperationException
    {
    }

    class FailedWatcherModificationException extends FailedPollOperationException
    {
    }

    class FailedPollWaitException extends FailedPollOperationException
    {
    }

    class BackendUnavailableException extends PollException
    {
    }

    class InactiveWatcherException extends PollException
    {
    }

    class HandleAlreadyWatchedException extends PollException
    {
    }

    class InvalidHandleException extends PollException
    {
    }

    /** A handle that can be added to a Context. Only classes of extensions can implement it. */
    interface Handle
    {
    }

    /**
     * A handle in a Context, with its requested events, made by Context::add().
     */
    final class Watcher
    {
        private final function __construct() {}

        public function getHandle(): Handle {}

        /** @return list<Event> */
        public function getWatchedEvents(): array {}

        /**
         * Returns the events that were triggered last; a wait that does not return this watcher does not change them.
         *
         * @return list<Event>
         */
        public function getTriggeredEvents(): array {}

        public function getData(): mixed {}

        public function hasTriggered(Event $event): bool {}

        /**
         * Whether the watcher is in its Context: not after remove(), after the Context was freed, or after the handle was
         * closed.
         */
        public function isActive(): bool {}

        /**
         * Sets the events and, if given, the data; enables a watcher that Event::OneShot has disabled.
         *
         * @param array $events a list of Event, at least one
         * @throws InactiveWatcherException
         * @throws FailedWatcherModificationException
         */
        public function modify(array $events, mixed $data = null): void {}

        /**
         * @param array $events a list of Event, at least one
         * @throws InactiveWatcherException
         * @throws FailedWatcherModificationException
         */
        public function modifyEvents(array $events): void {}

        /** @throws InactiveWatcherException */
        public function modifyData(mixed $data): void {}

        /** @throws InactiveWatcherException */
        public function remove(): void {}
    }
}

namespace Time
{
    class TimeException extends \Exception
    {
    }

    /**
     * A length of time, to the nanosecond, of at most 9223372035.999999999 seconds in either direction.
     */
    final readonly class Duration
    {
        public readonly int $seconds;

        /** 0 to 999999999 */
        public readonly int $nanoseconds;

        public readonly bool $negative;

        private function __construct() {}

        public function __unserialize(array $data): void {}

        public static function fromSeconds(int $seconds, int $nanoseconds = 0): Duration {}

        public static function fromNanoseconds(int $nanoseconds): Duration {}

        public static function fromMicroseconds(int $microseconds): Duration {}

        public static function fromMilliseconds(int $milliseconds): Duration {}

        public static function fromMinutes(int $minutes): Duration {}

        public static function fromHours(int $hours): Duration {}

        /**
         * @param string $specification such as "PT1H30M"; years, months, weeks and days have no fixed length and must be 0
         * @throws TimeException
         */
        public static function fromIso8601DurationString(string $specification): Duration {}

        public function negate(): Duration {}

        public function absolute(): Duration {}

        public function add(Duration $duration): Duration {}

        public function sub(Duration $duration): Duration {}

        public function multiplyBy(int $factor): Duration {}

        public function divideBy(int $divisor): Duration {}

        /** Returns -1, 0 or 1. */
        public static function compare(Duration $a, Duration $b): int {}
    }
}
