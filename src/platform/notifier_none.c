/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See notifier.h: systems without one, where nothing but the first function is called.
 */
#include "notifier.h"

#ifndef SOCKEXT_HAS_NOTIFIER

int sockext_notifier_open(sockext_notifier *notifier)
{
	notifier->fd = -1;
	return -ENOSYS;
}

void sockext_notifier_close(sockext_notifier *notifier)
{
}

int sockext_notifier_add(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	return -ENOSYS;
}

int sockext_notifier_modify(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	return -ENOSYS;
}

int sockext_notifier_remove(sockext_notifier *notifier, int fd)
{
	return -ENOSYS;
}

int sockext_notifier_wait(sockext_notifier *notifier, sockext_notice *notices, int capacity,
	const struct timespec *timeout)
{
	return -ENOSYS;
}

int sockext_notifier_wait_restarted(sockext_notifier *notifier, sockext_notice *notices,
	int capacity, const struct timespec *timeout)
{
	return -ENOSYS;
}

#endif
