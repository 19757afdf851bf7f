/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Control messages (ancillary data, cmsg(3)): a registry of what their data are, by level and type.
 * A new control message is a row in ancillary.c.
 */
#ifndef SOCKEXT_ANCILLARY_H
#define SOCKEXT_ANCILLARY_H

#include "../core/convert.h"

#define SOCKEXT_CONTROL_INLINE 256

/* Control messages on their way out. */
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

/* A sockext_control of a list of control messages. Data of an unknown kind are a string of bytes.
 * Sockets and streams in it are held. */
zend_result sockext_ancillary_from_zval(sockext_conversion *conv, zval *value, void *member);

/* The list of the control messages in a struct msghdr. Data are a
 * string of bytes where their kind is unknown or where they do not fit it. */
zend_result sockext_ancillary_to_zval(sockext_conversion *conv, void *member, zval *value);

/* Closes the received descriptors that sockext_ancillary_to_zval() has not handed over. */
void sockext_ancillary_discard(struct msghdr *header);

/* Answers of sockext_ancillary_space(). */
typedef enum {
	SOCKEXT_SPACE_KNOWN,
	SOCKEXT_SPACE_UNKNOWN_KIND,
	SOCKEXT_SPACE_TOO_LARGE,
} sockext_space_result;

/* Stores how many bytes a control message takes in a buffer; count is the number of elements if its
 * data are a list. */
sockext_space_result sockext_ancillary_space(int level, int type, size_t count, size_t *space);

#endif
