<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * The tasks of a call of socket_group(). After that call its methods but count() throw an Error.
 *
 * @strict-properties
 * @not-serializable
 */
final class SocketGroup implements Countable
{
	/**
	 * Runs $task($args…) as socket_spawn() does, as a task of the group; also called from its tasks.
	 *
	 * @throws SocketCancelledError If a task of the group has failed.
	 */
	public function spawn(callable $task, mixed ...$args): SocketTask
	{
	}

	/**
	 * Waits until fewer than $limit tasks of the group run or wait to run: before each spawn() it makes a pool of $limit workers.
	 *
	 * @param int $limit 1 or more
	 */
	public function throttle(int $limit): void
	{
	}

	/**
	 * Cancels the tasks that the group has now, the calling one too, as SocketTask::cancel() does. socket_group() then returns what
	 * the body returns. More tasks may be spawned.
	 *
	 * @param Throwable|null $cause The previous exception of the errors.
	 */
	public function cancel(?Throwable $cause = null): void
	{
	}

	/** Returns how many of its tasks have not ended. */
	public function count(): int
	{
	}
}
