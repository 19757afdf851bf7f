/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Room for a batch of messages to be received, and then the arrays that a script gets.
 */
#ifndef SOCKEXT_INBOX_H
#define SOCKEXT_INBOX_H

#include "address.h"
#include "platform.h"

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
	uint32_t count;
	size_t length;
	sockext_batched_message *headers; /* for recvmmsg(2) */
	sockext_inbox_place *places;
	char *controls;
	char *data; /* the common room, or NULL */
} sockext_inbox;

/* Makes the keys of messages, once for the process. */
void sockext_inbox_startup(void);

/* Makes room for count messages of length bytes, to be received with these flags. */
void sockext_inbox_init(
	sockext_inbox *box, php_socket *sock, zend_long count, zend_long length, int flags);

/* Returns the flags that keep received descriptors from programs that are started. */
int sockext_inbox_flags(const sockext_inbox *box);

/* Makes value a list of as many messages as have been received, each as socket_recvmsg() has it,
 * and frees the room. A message that cannot be converted is reported, its descriptors are closed,
 * and false stands for it. Runs code of the script only to report. */
void sockext_inbox_to_zval(sockext_inbox *box, uint32_t received, zval *value);

#endif
