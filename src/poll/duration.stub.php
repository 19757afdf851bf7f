<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Time;

class TimeException extends \Exception
{
}

/**
 * A length of time, to the nanosecond, of at most 9223372035.999999999 seconds in either direction.
 *
 * @strict-properties
 */
final readonly class Duration
{
	public readonly int $seconds;

	/** 0 to 999999999 */
	public readonly int $nanoseconds;

	public readonly bool $negative;

	private function __construct() {}

	public function __unserialize(array $data): void {}

	public static function fromSeconds(int $seconds, int $nanoseconds = 0): Duration {}

	public static function fromNanoseconds(int $nanoseconds): Duration {}

	public static function fromMicroseconds(int $microseconds): Duration {}

	public static function fromMilliseconds(int $milliseconds): Duration {}

	public static function fromMinutes(int $minutes): Duration {}

	public static function fromHours(int $hours): Duration {}

	/**
	 * @param string $specification such as "PT1H30M"; years, months, weeks and days have no fixed length and must be 0
	 * @throws TimeException
	 */
	public static function fromIso8601DurationString(string $specification): Duration {}

	public function negate(): Duration {}

	public function absolute(): Duration {}

	public function add(Duration $duration): Duration {}

	public function sub(Duration $duration): Duration {}

	public function multiplyBy(int $factor): Duration {}

	public function divideBy(int $divisor): Duration {}

	/** Returns -1, 0 or 1. */
	public static function compare(Duration $a, Duration $b): int {}
}
