<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io {
	class IoException extends \Exception
	{
	}
}

namespace Io\Poll {
	class PollException extends \Io\IoException
	{
	}

	/** A system call failed; the code says why. */
	abstract class FailedPollOperationException extends PollException
	{
		/** @var int */
		const ERROR_NONE = 0;
		/** @var int */
		const ERROR_SYSTEM = 1;
		/** @var int */
		const ERROR_NOMEM = 2;
		/** @var int */
		const ERROR_INVALID = 3;
		/** @var int */
		const ERROR_EXISTS = 4;
		/** @var int */
		const ERROR_NOTFOUND = 5;
		/** @var int */
		const ERROR_TIMEOUT = 6;
		/** @var int */
		const ERROR_INTERRUPTED = 7;
		/** @var int */
		const ERROR_PERMISSION = 8;
		/** @var int */
		const ERROR_TOOBIG = 9;
		/** @var int */
		const ERROR_AGAIN = 10;
		/** @var int */
		const ERROR_NOSUPPORT = 11;
	}

	class FailedContextInitializationException extends FailedPollOperationException
	{
	}

	class FailedHandleAddException extends FailedPollOperationException
	{
	}

	class FailedWatcherModificationException extends FailedPollOperationException
	{
	}

	class FailedPollWaitException extends FailedPollOperationException
	{
	}

	class BackendUnavailableException extends PollException
	{
	}

	class InactiveWatcherException extends PollException
	{
	}

	class HandleAlreadyWatchedException extends PollException
	{
	}

	class InvalidHandleException extends PollException
	{
	}
}
