<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** How the system is asked. */
enum Backend
{
	/** The best that there is. */
	case Auto;
	/** poll(2) */
	case Poll;
	/** epoll(7), on Linux */
	case Epoll;
	case Kqueue;
	case EventPorts;
	case WSAPoll;

	/**
	 * Returns the backends that can be used here, without Auto.
	 *
	 * @return list<Backend>
	 */
	public static function getAvailableBackends(): array {}

	public function isAvailable(): bool {}

	/** Whether watchers may have Event::EdgeTriggered. */
	public function supportsEdgeTriggering(): bool {}
}
