/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Room for a batch of messages to be received, and then the arrays that a script gets.
 */
#ifndef SOCKEXT_INBOX_H
#define SOCKEXT_INBOX_H

#include "../address/family.h"
#include "../platform/platform.h"

/* The most that one message may be given. */
#define SOCKEXT_INBOX_LENGTH_MAX 104857600

/* Where one message goes. */
typedef struct {
	struct iovec vector;
	zend_string *string; /* what the vector points into, or NULL for the common room */
	sockext_address name;
} sockext_inbox_place;

typedef struct {
	php_socket *sock;
	const sockext_family *family; /* or NULL: names are not told */
	uint32_t limit;               /* the most messages of all batches together */
	uint32_t done;                /* how many have come */
	uint32_t room;                /* how many there is room for at once */
	uint32_t count;               /* how many the next batch may have, up to room */
	size_t length;
	size_t control_size;
	int flags;
	sockext_batched_message *headers; /* for recvmmsg(2) */
	sockext_inbox_place *places;
	char *controls;
	char *data; /* the common room, or NULL */
} sockext_inbox;

/* Begins a box for up to limit messages of up to length bytes, to be received with these flags. */
void sockext_inbox_init(
	sockext_inbox *box, php_socket *sock, zend_long limit, zend_long length, int flags);

/* Makes room for the next batch, which is small at first and grows. */
void sockext_inbox_make_room(sockext_inbox *box);

/* Returns the flags that keep received descriptors from programs that are started. */
int sockext_inbox_flags(const sockext_inbox *box);

/* Adds as many messages as have been received to the list, each as socket_recvmsg() has it. A
 * message that cannot be converted is reported, its descriptors are closed, and false stands for
 * it. Runs code of the script only to report. */
void sockext_inbox_to_zval(sockext_inbox *box, uint32_t received, zval *list);

/* Whether another batch may find more, after one of so many messages. */
bool sockext_inbox_wants_more(const sockext_inbox *box, uint32_t received);

void sockext_inbox_destroy(sockext_inbox *box);

#endif
