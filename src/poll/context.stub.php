<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/**
 * A set of watchers, and the wait for them. It keeps its watchers alive; a descriptor can be in it once.
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
