<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

/**
 * An event loop that takes over the waits of this extension; see socket_set_scheduler(). Each wait is given to it in the context in
 * which the call was made: in the main script, or in any fiber. Calls that its own methods make block, as without a scheduler, but
 * not those in fibers that it starts or resumes.
 */
interface SocketScheduler
{
	/**
	 * Lets other code run until one of $waits is ready or the time is up. What is thrown comes out of the call that waits.
	 *
	 * @param SocketWait[] $waits Any number, with the keys 0, 1, …; none if only the time is waited for. Of a task one may be a
	 *        socket of this extension, which is readable when the task is to go on for another reason: it is only to be waited for.
	 * @param float|null $timeout Seconds; 0 is to let others run once, null is no limit.
	 * @return int[]|null The keys of those that are ready; too many are harmless, for the call tries, and waits again. An empty array
	 *         if the time is up. Null: the call blocks the process, as without a scheduler.
	 */
	public function wait(array $waits, ?float $timeout): ?array;

	/**
	 * A socket that wait() was given is being closed: who waits for it must go on, with any keys, and it must not be waited for any
	 * more. It counts as closed already; its descriptor is still open. Fibers cannot be started, resumed or suspended here.
	 */
	public function closing(Socket $socket): void;

	/** Calls $task() once, in a fiber of its own: now or later, but beside the code that calls this. It throws nothing. */
	public function spawn(callable $task): void;
}

/**
 * A socket for which SocketScheduler::wait() is to wait, and for what of it. At least one of the three is true.
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

	/** Until there are urgent data, as the third array of socket_select() does. */
	public readonly bool $urgent;
}
