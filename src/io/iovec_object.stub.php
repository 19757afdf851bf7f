<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Buffers for one system call that fills or sends several: made by socket_iovec_alloc(). readv(2), writev(2).
 *
 * A list of strings: $iovec[$position] is what a vector holds, and sets it; $iovec[] = 'text' adds one at the end, unset()
 * takes one out and moves up those behind it; foreach goes through all that there are, whatever happens to them meanwhile.
 *
 * @strict-properties
 * @not-serializable
 * @implements ArrayAccess<int, string>
 * @implements IteratorAggregate<int, string>
 */
final class SocketIovec implements Countable, ArrayAccess, IteratorAggregate
{
	/** Returns the number of vectors. */
	public function count(): int {}

	/** Whether there is a vector at the position. */
	public function offsetExists(mixed $offset): bool {}

	/** Returns what a vector holds; an OutOfBoundsException where there is none. */
	public function offsetGet(mixed $offset): string {}

	/** Makes a vector hold a string, and have its length; null adds one at the end. */
	public function offsetSet(mixed $offset, mixed $value): void {}

	/** Takes a vector out; those behind it move up. */
	public function offsetUnset(mixed $offset): void {}

	public function getIterator(): Iterator {}
}
