<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A Socket that an Io\Poll\Context can watch. It keeps the Socket alive; socket_close() ends its watchers.
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
