/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The control messages of a message (ancillary data, cmsg(3)): their list as an array, and the
 * system's layout. What differs between kinds is in kind.h.
 */
#ifndef SOCKEXT_ANCILLARY_H
#define SOCKEXT_ANCILLARY_H

#include "../core/convert.h"

/* Bytes for which no memory is allocated. Few, since a task that waits keeps all of a batch. */
#define SOCKEXT_CONTROL_INLINE 96

/* Control messages to be sent. */
typedef struct {
	void *data;
	size_t length;
	size_t room;
	union {
		struct cmsghdr align;
		char bytes[SOCKEXT_CONTROL_INLINE];
	} few;
} sockext_control;

void sockext_ancillary_init(sockext_control *control);
void sockext_ancillary_destroy(sockext_control *control);

/* Converts a list of control messages to a sockext_control; reports are passed over. Data of an
 * unknown kind are a string of bytes. The conversion holds the sockets and streams in it. */
zend_result sockext_ancillary_from_zval(sockext_conversion *conv, zval *value, void *member);

/* Converts the control messages of a struct msghdr to a list. Data are a string of bytes where
 * their kind is unknown or their length is another. */
void sockext_ancillary_to_zval(struct msghdr *header, zval *value);

/* Closes the received descriptors that no Socket or stream has got. */
void sockext_ancillary_discard(struct msghdr *header);

/* Results of sockext_ancillary_space(). */
typedef enum {
	SOCKEXT_SPACE_KNOWN,
	SOCKEXT_SPACE_UNKNOWN_KIND,
	SOCKEXT_SPACE_TOO_LARGE,
} sockext_space_result;

/* Stores how many bytes of a buffer a control message needs; count is the number of elements if its
 * data are a list, and that of bytes if they have no size of their own. */
sockext_space_result sockext_ancillary_space(int level, int type, size_t count, size_t *space);

#endif
