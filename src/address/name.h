/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The names of messages: arrays with the fields of their family, see family.h.
 */
#ifndef SOCKEXT_NAME_H
#define SOCKEXT_NAME_H

#include "../core/convert.h"

/* A sockext_address of the socket's family or of the key "family"; looks names up. */
zend_result sockext_name_from_zval(sockext_conversion *conv, zval *value, void *member);

/* The address that was received; length 0 is null. */
zend_result sockext_name_to_zval(sockext_conversion *conv, void *member, zval *value);

/* A sockext_address that is to be received: only makes room for it. */
zend_result sockext_name_wanted_from_zval(sockext_conversion *conv, zval *value, void *member);

#endif
