/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The names of messages: arrays with the fields of their family, see family.h.
 */
#ifndef SOCKEXT_NAME_H
#define SOCKEXT_NAME_H

#include "../core/convert.h"
#include "address.h"

/* Fills in a sockext_address, of the family in the key "family", else of the socket's; resolves
 * names. */
zend_result sockext_name_from_zval(sockext_conversion *conv, zval *value, void *member);

/* Converts an address that was received; null if its length is 0. */
void sockext_name_to_zval(void *member, zval *value);

/* Converts an address that is part of a larger struct: a struct sockaddr of this size; null if it
 * has no family. */
void sockext_name_member_to_zval(const void *member, socklen_t size, zval *value);

/* Prepares a sockext_address to be received into. */
zend_result sockext_name_wanted_from_zval(sockext_conversion *conv, zval *value, void *member);

#endif
