<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A function that runs concurrently with the main script, created by socket_spawn().
 *
 * @strict-properties
 * @not-serializable
 */
final class SocketTask
{
	/**
	 * Waits for the end of the task. Returns its return value, or throws its exception, the same object in every join().
	 *
	 * @param float|null $timeout Seconds, null for no limit. After that a SocketTimeoutException is thrown; the task continues.
	 */
	public function join(?float $timeout = null): mixed
	{
	}

	/**
	 * Makes the current or next wait of the task throw a SocketCancelledError. Several calls before that wait ends are one
	 * error, with the cause of the first. A task that has not begun never runs. Returns false if the task had ended.
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
