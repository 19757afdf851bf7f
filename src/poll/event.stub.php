<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** Requested and triggered events, and how they are triggered. */
enum Event
{
	/** Data to read, a connection to accept, or end of file. poll(2): POLLIN. */
	case Read;
	/** Writing would not block. POLLOUT. */
	case Write;
	/** An error is pending; also triggered if not requested. POLLERR. */
	case Error;
	/** Both directions are shut down; also triggered if not requested. POLLHUP. */
	case HangUp;
	/** The peer has shut down its sending side; epoll(7) and kqueue(2) only. EPOLLRDHUP. */
	case ReadHangUp;
	/** Disabled after an event until the events are set again. EPOLLONESHOT. */
	case OneShot;
	/** Edge-triggered: changes only; epoll(7) and kqueue(2) only. EPOLLET. */
	case EdgeTriggered;
}
