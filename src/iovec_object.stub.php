<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Buffers for one system call that fills or sends several: made by socket_iovec_alloc(). readv(2), writev(2).
 *
 * @strict-properties
 * @not-serializable
 */
final class SocketIovec implements Countable
{
	/** Returns the number of vectors. */
	public function count(): int {}
}
