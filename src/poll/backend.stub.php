<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** How a Context waits for events. */
enum Backend
{
	/** The preferred backend of this system. */
	case Auto;
	/** poll(2) */
	case Poll;
	/** epoll(7), on Linux */
	case Epoll;
	/** kqueue(2), on macOS and BSD */
	case Kqueue;
	case EventPorts;
	case WSAPoll;

	/**
	 * Returns the backends that are available on this system, without Auto.
	 *
	 * @return list<Backend>
	 */
	public static function getAvailableBackends(): array {}

	public function isAvailable(): bool {}

	/** Whether watchers may have Event::EdgeTriggered. */
	public function supportsEdgeTriggering(): bool {}
}
