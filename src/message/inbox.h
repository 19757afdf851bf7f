/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Buffers for a batch of messages to be received, and their conversion to arrays.
 */
#ifndef SOCKEXT_INBOX_H
#define SOCKEXT_INBOX_H

#include "../address/family.h"
#include "../platform/platform.h"

/* The longest message that can be asked for. */
#define SOCKEXT_INBOX_LENGTH_MAX 104857600

/* The most bytes for control messages, and the number that stands for enough of the usual ones. */
#define SOCKEXT_INBOX_CONTROL_MAX 104857600
#define SOCKEXT_INBOX_CONTROL_DEFAULT (-1)

/* The buffers of one message. */
typedef struct {
	struct iovec vector;
	zend_string *string; /* what the vector points into, or NULL for the common buffer */
	sockext_address name;
} sockext_inbox_place;

typedef struct {
	const sockext_family *family; /* NULL if unknown: messages have no names */
	uint32_t limit;               /* the most messages of all batches together */
	uint32_t done;                /* how many were received */
	uint32_t capacity;            /* how many the arrays have room for */
	uint32_t count;               /* how many the next batch may have */
	size_t length;
	size_t control_size;
	size_t control_step; /* from one buffer of control messages to the next */
	int flags;
	sockext_batched_message *headers; /* for recvmmsg(2) */
	sockext_inbox_place *places;
	char *controls;
	char *data; /* the common buffer, or NULL */
} sockext_inbox;

/* Initialises an inbox for up to limit messages of up to length bytes, with control messages of up
 * to control_size bytes, to be received with these flags. */
void sockext_inbox_init(sockext_inbox *box, php_socket *sock, zend_long limit, zend_long length,
	zend_long control_size, int flags);

/* Prepares headers and buffers for the next batch; the first is small. */
void sockext_inbox_prepare(sockext_inbox *box);

/* Returns the flags that set close-on-exec on received descriptors. */
int sockext_inbox_flags(const sockext_inbox *box);

/* Adds the received messages to the list, each an array as of socket_recvmsg(). Runs no code of the
 * script. */
void sockext_inbox_to_zval(sockext_inbox *box, uint32_t received, zval *list);

/* Whether another batch may find more messages, after one with this many. */
bool sockext_inbox_wants_more(const sockext_inbox *box, uint32_t received);

/* Frees the buffers: at the end, and before other code runs. The next preparation makes new ones.
 */
void sockext_inbox_empty(sockext_inbox *box);

#endif
