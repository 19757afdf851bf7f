<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A handle of a stream, to be added to a Context.
 *
 * @strict-properties
 * @not-serializable
 */
final class StreamPollHandle implements Io\Poll\Handle
{
	/** @param resource $stream */
	public function __construct($stream) {}

	/** @return resource */
	public function getStream() {}

	/** Whether the stream is still open. */
	public function isValid(): bool {}
}
