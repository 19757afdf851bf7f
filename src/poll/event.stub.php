<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** What is waited for and what is reported, and how it is waited for. */
enum Event
{
	/** There is something to read, a connection to accept, or the end. poll(2): POLLIN. */
	case Read;
	/** There is room to write. POLLOUT. */
	case Write;
	/** An error is pending; reported whether asked for or not. POLLERR. */
	case Error;
	/** Both directions are shut; reported whether asked for or not. POLLHUP. */
	case HangUp;
	/** The peer sends no more; epoll(7) only. EPOLLRDHUP. */
	case ReadHangUp;
	/** Report once, then rest until the events are set again. */
	case OneShot;
	/** Report what changes, not what is; epoll(7) only. EPOLLET. */
	case EdgeTriggered;
}
