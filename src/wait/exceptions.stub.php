<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/** Thrown by the wait of a task that was cancelled. An Error, so that a catch of Exception in a loop lets it pass. */
final class SocketCancelledError extends Error
{
}

/** Thrown by a wait that goes beyond the time of socket_deadline(), and by SocketTask::join(). */
final class SocketTimeoutException extends Exception
{
}

/** Thrown by the main script's wait when neither it nor any task can ever go on. */
final class SocketDeadlockError extends Error
{
}
