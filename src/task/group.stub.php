<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * The tasks of a call of socket_group(). After that call its methods except count() throw an Error.
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
	 * Cancels the current tasks of the group, the calling one too, as SocketTask::cancel() does. socket_group() then returns the
	 * result of the body. More tasks may be spawned.
	 *
	 * @param Throwable|null $cause The previous exception of the errors.
	 */
	public function cancel(?Throwable $cause = null): void
	{
	}

	/** Returns the number of tasks that have not ended. */
	public function count(): int
	{
	}
}
