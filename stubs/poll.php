<?php
// SPDX-License-Identifier: BSD-3-Clause
// Io\Poll and Time\Duration, which PHP 8.6 has of its own, and SocketPollHandle.
// For IDEs and static analysers, never to be loaded. Written by script/ide-stubs.

namespace
{
    /**
     * A Socket that an Io\Poll\Context can watch. It keeps the Socket alive; socket_close() ends its watchers.
     */
    final class SocketPollHandle implements Io\Poll\Handle
    {
        public function __construct(Socket $socket) {}

        public function getSocket(): Socket {}

        /** Whether the socket is still open. */
        public function isValid(): bool {}
    }

    /**
     * A stream that a Context can watch.
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
    /** How the system is asked. */
    enum Backend
    {
        /** The best that there is. */
        case Auto;
        /** poll(2) */
        case Poll;
        /** epoll(7), on Linux */
        case Epoll;
        case Kqueue;
        case EventPorts;
        case WSAPoll;

        /**
         * Returns the backends that can be used here, without Auto.
         *
         * @return list<Backend>
         */
        public static function getAvailableBackends(): array {}

        public function isAvailable(): bool {}

        /** Whether watchers may have Event::EdgeTriggered. */
        public function supportsEdgeTriggering(): bool {}
    }

    /**
     * A set of watchers, and the wait for them. It keeps its watchers alive; a descriptor can be in it once.
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
         * Waits until something is ready or the time is up; null waits for ever.
         *
         * @param \Time\Duration|null $timeout as precise as the system is, to the nanosecond
         * @param int|null $maxEvents how many are reported at most; what is left out comes first the next time
         * @return list<Watcher>
         * @throws FailedPollWaitException with the code ERROR_INTERRUPTED after a signal
         */
        public function wait(?\Time\Duration $timeout = null, ?int $maxEvents = null): array {}

        /** Returns the backend in use, never Auto. */
        public function getBackend(): Backend {}
    }

    /** What is waited for and what is reported, and how it is waited for. */
    enum Event
    {
        /** There is something to read, a connection to accept, or the end. poll(2): POLLIN. */
        case Read;
        /** There is room to write. POLLOUT. */
        case Write;
        /** An error is pending; reported whether asked for or not. POLLERR. */
        case Error;
        /** Both directions are shut; reported whether asked for or not. POLLHUP. */
        case HangUp;
        /** The peer sends no more; epoll(7) only. EPOLLRDHUP. */
        case ReadHangUp;
        /** Report once, then rest until the events are set again. */
        case OneShot;
        /** Report what changes, not what is; epoll(7) only. EPOLLET. */
        case EdgeTriggered;
    }

    class PollException extends \Io\IoException
    {
    }

    /** The system refused; the code says why. */
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

    /** What a Context can watch. Classes of extensions implement it, classes of scripts cannot. */
    interface Handle
    {
    }

    /**
     * A handle in a Context, with the events that are waited for: made by Context::add().
     */
    final class Watcher
    {
        private final function __construct() {}

        public function getHandle(): Handle {}

        /** @return list<Event> */
        public function getWatchedEvents(): array {}

        /**
         * Returns what was reported last; a wait that reports nothing of this watcher leaves it as it is.
         *
         * @return list<Event>
         */
        public function getTriggeredEvents(): array {}

        public function getData(): mixed {}

        public function hasTriggered(Event $event): bool {}

        /** Whether the watcher is still in its Context: not after remove(), the end of the Context, or the closing of the handle. */
        public function isActive(): bool {}

        /**
         * Sets the events and, if given, the data; wakes a watcher that Event::OneShot has put to rest.
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
