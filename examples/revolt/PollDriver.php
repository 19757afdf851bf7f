<?php
// SPDX-License-Identifier: BSD-3-Clause
// A driver for Revolt's event loop on Io\Poll: any number of streams; a Socket is accepted in place of a stream.

declare(strict_types=1);

namespace SocketsExt\Revolt;

use Io\Poll\{Backend, Context, Event, FailedHandleAddException, FailedPollWaitException};
use Revolt\EventLoop\Internal\{AbstractDriver, DriverCallback, SignalCallback, StreamCallback, TimerCallback, TimerQueue};
use Revolt\EventLoop\UnsupportedFeatureException;
use Time\Duration;

final class PollDriver extends AbstractDriver
{
    private const LONGEST_WAIT = 3600.0;

    /** A signal that arrives between the check for signals and the wait is handled at most this much later. */
    private const LONGEST_WAIT_FOR_SIGNALS = 1.0;

    private readonly Context $context;
    private readonly TimerQueue $timers;

    /** @var array<string, Interest> */
    private array $interests = [];

    /** @var array<string, Interest> changes for the context, made before the next wait and not at each call */
    private array $changed = [];

    /** @var array<string, Interest> plain files and others that epoll refuses: they are always ready */
    private array $alwaysReady = [];

    /** @var array<int, array<string, SignalCallback>> */
    private array $signalCallbacks = [];

    /** @var \SplQueue<int> signals that have arrived; a signal handler must not suspend, so it only records them */
    private readonly \SplQueue $signals;

    public static function isSupported(): bool
    {
        return class_exists(Context::class) && class_exists(\SocketPollHandle::class);
    }

    public function __construct(Backend $backend = Backend::Auto)
    {
        parent::__construct();
        $this->context = new Context($backend);
        $this->timers = new TimerQueue();
        $this->signals = new \SplQueue();
    }

    public function __destruct()
    {
        foreach (array_keys($this->signalCallbacks) as $signal) {
            pcntl_signal($signal, SIG_DFL);
        }
    }

    public function onSignal(int $signal, \Closure $closure): string
    {
        if (!function_exists('pcntl_signal')) {
            throw new UnsupportedFeatureException('Signal handling requires the pcntl extension');
        }
        return parent::onSignal($signal, $closure);
    }

    public function getHandle(): Context
    {
        return $this->context;
    }

    protected function now(): float
    {
        return hrtime(true) / 1e9;
    }

    /** @param DriverCallback[] $callbacks */
    protected function activate(array $callbacks): void
    {
        foreach ($callbacks as $callback) {
            match (true) {
                $callback instanceof StreamCallback => $this->activateStream($callback),
                $callback instanceof TimerCallback => $this->timers->insert($callback),
                $callback instanceof SignalCallback => $this->activateSignal($callback),
                default => throw new \Error('Unknown callback type'),
            };
        }
    }

    protected function deactivate(DriverCallback $callback): void
    {
        match (true) {
            $callback instanceof StreamCallback => $this->deactivateStream($callback),
            $callback instanceof TimerCallback => $this->timers->remove($callback),
            $callback instanceof SignalCallback => $this->deactivateSignal($callback),
            default => throw new \Error('Unknown callback type'),
        };
    }

    protected function dispatch(bool $blocking): void
    {
        $this->tellContext();
        $isReady = $this->enqueueSignals() || $this->enqueueAlwaysReady();
        $this->wait($blocking && !$isReady ? $this->longestWait() : 0.0);
        $this->enqueueSignals();
        $now = $this->now();
        while ($callback = $this->timers->extract($now)) {
            $this->enqueueCallback($callback);
        }
    }

    private function activateStream(StreamCallback $callback): void
    {
        $key = self::keyOf($callback->stream);
        $this->interests[$key] ??= new Interest($callback->stream);
        $this->interests[$key]->add($callback);
        $this->changed[$key] = $this->interests[$key];
    }

    private function deactivateStream(StreamCallback $callback): void
    {
        $key = self::keyOf($callback->stream);
        if (isset($this->interests[$key])) {
            $this->interests[$key]->remove($callback);
            $this->changed[$key] = $this->interests[$key];
        }
    }

    /** The interest keeps the Socket alive, so that no other Socket gets its number meanwhile. */
    private static function keyOf(mixed $stream): string
    {
        return is_object($stream) ? 'socket ' . spl_object_id($stream) : 'stream ' . (int) $stream;
    }

    private function activateSignal(SignalCallback $callback): void
    {
        $signal = $callback->signal;
        if (!isset($this->signalCallbacks[$signal])) {
            $this->handleSignal($signal);
        }
        $this->signalCallbacks[$signal][$callback->id] = $callback;
    }

    private function handleSignal(int $signal): void
    {
        $signals = $this->signals; // PHP holds the handler, which must not hold the driver
        if (!@pcntl_signal($signal, static fn (int $signal) => $signals->enqueue($signal))) {
            throw new UnsupportedFeatureException("Signal $signal cannot be handled");
        }
    }

    private function deactivateSignal(SignalCallback $callback): void
    {
        $signal = $callback->signal;
        unset($this->signalCallbacks[$signal][$callback->id]);
        if (($this->signalCallbacks[$signal] ?? null) === []) {
            unset($this->signalCallbacks[$signal]);
            pcntl_signal($signal, SIG_DFL);
        }
    }

    private function tellContext(): void
    {
        foreach ($this->changed as $key => $interest) {
            unset($this->changed[$key]); // first: a refused change is not tried again
            if ($interest->isEmpty()) {
                $interest->unwatch();
                unset($this->interests[$key], $this->alwaysReady[$key]);
            } else {
                $this->watch($key, $interest);
            }
        }
    }

    private function watch(string $key, Interest $interest): void
    {
        try {
            $interest->watch($this->context);
        } catch (FailedHandleAddException $exception) {
            if ($exception->getCode() !== FailedHandleAddException::ERROR_NOSUPPORT) {
                throw $exception;
            }
            $this->alwaysReady[$key] = $interest;
        }
    }

    /** In seconds, up to the next timer. */
    private function longestWait(): float
    {
        $longest = $this->signalCallbacks ? self::LONGEST_WAIT_FOR_SIGNALS : self::LONGEST_WAIT;
        $expiration = $this->timers->peek();
        return $expiration === null ? $longest : max(0.0, min($longest, $expiration - $this->now()));
    }

    private function wait(float $seconds): void
    {
        try {
            $ready = $this->context->wait(Duration::fromNanoseconds((int) ceil($seconds * 1e9)));
        } catch (FailedPollWaitException $exception) {
            if ($exception->getCode() === FailedPollWaitException::ERROR_INTERRUPTED) {
                return;
            }
            throw $exception;
        }
        foreach ($ready as $watcher) {
            // Readers and writers both detect the end when they try.
            $isOver = $watcher->hasTriggered(Event::Error) || $watcher->hasTriggered(Event::HangUp);
            $this->enqueueInterest(
                $watcher->getData(),
                $isOver || $watcher->hasTriggered(Event::Read),
                $isOver || $watcher->hasTriggered(Event::Write),
            );
        }
    }

    private function enqueueInterest(Interest $interest, bool $isReadable, bool $isWritable): void
    {
        foreach ($isReadable ? $interest->readers : [] as $callback) {
            $this->enqueueCallback($callback);
        }
        foreach ($isWritable ? $interest->writers : [] as $callback) {
            $this->enqueueCallback($callback);
        }
    }

    private function enqueueAlwaysReady(): bool
    {
        foreach ($this->alwaysReady as $interest) {
            $this->enqueueInterest($interest, true, true);
        }
        return $this->alwaysReady !== [];
    }

    private function enqueueSignals(): bool
    {
        if (!$this->signalCallbacks) {
            return false;
        }
        pcntl_signal_dispatch();
        $isAny = !$this->signals->isEmpty();
        while (!$this->signals->isEmpty()) {
            foreach ($this->signalCallbacks[$this->signals->dequeue()] ?? [] as $callback) {
                $this->enqueueCallback($callback);
            }
        }
        return $isAny;
    }
}
