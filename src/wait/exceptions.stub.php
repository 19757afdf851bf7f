<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/** Thrown by the wait of a task that was cancelled. An Error, so that a catch of Exception in a loop does not catch it. */
final class SocketCancelledError extends Error
{
}

/** Thrown by a wait that would exceed the time of socket_deadline(), and by SocketTask::join(). */
final class SocketTimeoutException extends Exception
{
}

/** Thrown by the main script's wait in a deadlock: neither it nor any task can continue. */
final class SocketDeadlockError extends Error
{
}
