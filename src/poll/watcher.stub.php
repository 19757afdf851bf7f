<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/**
 * A handle in a Context, with the events that are waited for: made by Context::add().
 *
 * @strict-properties
 * @not-serializable
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
