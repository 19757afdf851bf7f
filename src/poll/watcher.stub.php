<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/**
 * A handle in a Context, with its requested events, made by Context::add().
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
	 * Returns the events that were triggered last; a wait that does not return this watcher does not change them.
	 *
	 * @return list<Event>
	 */
	public function getTriggeredEvents(): array {}

	public function getData(): mixed {}

	public function hasTriggered(Event $event): bool {}

	/**
	 * Whether the watcher is in its Context: not after remove(), after the Context was freed, or after the handle was
	 * closed.
	 */
	public function isActive(): bool {}

	/**
	 * Sets the events and, if given, the data; enables a watcher that Event::OneShot has disabled.
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
