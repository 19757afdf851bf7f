<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A list of buffers that one system call fills or sends, made by socket_iovec_alloc(). readv(2), writev(2).
 *
 * Used as an array of strings: $iovec[$position] gets and sets the data of a vector; $iovec[] = 'text' appends one;
 * unset() removes one, and the positions of those after it decrease by one; foreach sees changes made during the loop.
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

	/** Returns the data of a vector; throws an OutOfBoundsException if there is none. */
	public function offsetGet(mixed $offset): string {}

	/** Sets the data of a vector, whose size becomes that of the string; null appends one. */
	public function offsetSet(mixed $offset, mixed $value): void {}

	/** Removes a vector; the positions of those after it decrease by one. */
	public function offsetUnset(mixed $offset): void {}

	public function getIterator(): Iterator {}
}
