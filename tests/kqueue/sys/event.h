/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What kqueue(2) declares, as far as sockets_ext uses it. With -DKQUEUE_WITHOUT_EXCEPT there is no
 * filter for out-of-band data, as on FreeBSD and NetBSD; macOS and OpenBSD have one.
 */
#ifndef SOCKEXT_TESTS_KQUEUE_H
#define SOCKEXT_TESTS_KQUEUE_H

#include <stdint.h>
#include <time.h>

struct kevent {
	uintptr_t ident;
	short filter;
	unsigned short flags;
	unsigned int fflags;
	intptr_t data;
	void *udata;
};

#define EVFILT_READ (-1)
#define EVFILT_WRITE (-2)
#ifndef KQUEUE_WITHOUT_EXCEPT
#define EVFILT_EXCEPT (-3)
#define NOTE_OOB 0x2
#endif

#define EV_ADD 0x0001
#define EV_DELETE 0x0002
#define EV_ONESHOT 0x0010
#define EV_CLEAR 0x0020
#define EV_RECEIPT 0x0040
#define EV_ERROR 0x4000
#define EV_EOF 0x8000

#define EV_SET(event, a, b, c, d, e, f) \
	(*(event) = (struct kevent){(uintptr_t) (a), (b), (c), (d), (e), (void *) (intptr_t) (f)})

int kqueue(void);
int kevent(int queue, const struct kevent *changes, int change_count, struct kevent *events,
	int event_count, const struct timespec *timeout);

#endif
