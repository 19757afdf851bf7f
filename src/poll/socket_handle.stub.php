<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A handle of a Socket, to be added to an Io\Poll\Context. It holds a reference to the Socket; socket_close() removes
 * its watchers.
 *
 * @strict-properties
 * @not-serializable
 */
final class SocketPollHandle implements Io\Poll\Handle
{
	public function __construct(Socket $socket) {}

	public function getSocket(): Socket {}

	/** Whether the socket is still open. */
	public function isValid(): bool {}
}
