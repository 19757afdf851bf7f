<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A function that runs beside the main script, made by socket_spawn().
 *
 * @strict-properties
 * @not-serializable
 */
final class SocketTask
{
	/**
	 * Waits for the end of the task. Returns what it returned, or throws what it threw, the same object for everybody who joins.
	 *
	 * @param float|null $timeout Seconds, null for no limit. When they are over a SocketTimeoutException is thrown; the task goes on.
	 */
	public function join(?float $timeout = null): mixed
	{
	}

	/**
	 * Makes the wait at which the task is, or its next one, throw a SocketCancelledError, once for each call. A task that has not
	 * begun never runs. Returns false if the task had ended.
	 *
	 * @param Throwable|null $cause The previous exception of the error.
	 */
	public function cancel(?Throwable $cause = null): bool
	{
	}

	/** Whether it has ended. */
	public function isDone(): bool
	{
	}

	/** Returns the task that runs now, null in the main script. */
	public static function current(): ?SocketTask
	{
	}
}
