<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

/**
 * An event loop that takes over the waits of this extension; see socket_set_scheduler(). Its methods are called in the context of
 * the call that waits: in the main script, or in any fiber. Calls that its own methods make block, as without a scheduler, but
 * not those in fibers that it starts or resumes.
 */
interface SocketScheduler
{
	/**
	 * Lets other code run until one of $waits is ready or the timeout expires. An exception is thrown by the call that waits.
	 *
	 * @param SocketWait[] $waits Any number, with the keys 0, 1, …; none if only the timeout matters. For a task one may be an
	 *        internal socket, which becomes readable when the task must continue for another reason: only wait for it.
	 * @param float|null $timeout Seconds; 0 lets others run once, null is no limit.
	 * @return int[]|null The keys of the ready ones. Extra keys are harmless: the call tries, and waits again. An empty array
	 *         after the timeout. Null: the call blocks the process, as without a scheduler.
	 */
	public function wait(array $waits, ?float $timeout): ?array;

	/**
	 * A socket that was passed to wait() is being closed: calls of wait() for it must return, with any keys, and must not wait for it
	 * again. It counts as closed already; its descriptor is still open. Fibers cannot be started, resumed or suspended here.
	 */
	public function closing(Socket $socket): void;

	/** Calls $task() once, in a new fiber: now or later, but concurrently with the code that calls this. It throws nothing. */
	public function spawn(callable $task): void;
}

/**
 * A socket for SocketScheduler::wait(), and the events to wait for. At least one of the three is true.
 *
 * @strict-properties
 * @not-serializable
 */
final readonly class SocketWait
{
	public readonly Socket $socket;

	/** Until a read, or an accept, would not block. */
	public readonly bool $read;

	/** Until a write would not block. */
	public readonly bool $write;

	/** Until out-of-band data arrives, as for the third array of socket_select(). */
	public readonly bool $urgent;
}
