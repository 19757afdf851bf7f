<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/**
 * A set of watchers to wait for. It holds a reference to its watchers; a descriptor can be in it once.
 *
 * @strict-properties
 * @not-serializable
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
