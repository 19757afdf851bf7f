/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See family.h.
 */
#include "family.h"

const sockext_family *const sockext_families[] = {
	&sockext_family_inet,
	&sockext_family_inet6,
	&sockext_family_unix,
#ifdef AF_PACKET
	&sockext_family_packet,
#endif
	NULL,
};

const sockext_family *sockext_family_find(zend_long number)
{
	for (const sockext_family *const *family = sockext_families; *family; family++) {
		if ((*family)->number == number) {
			return *family;
		}
	}
	return NULL;
}

zend_result sockext_family_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, *(const sa_family_t *) member);
	return SUCCESS;
}

zend_result sockext_family_short_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t number;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, UINT16_MAX, "an unsigned 16-bit integer", &number)
		== FAILURE) {
		return FAILURE;
	}
	*(uint16_t *) member = htons((uint16_t) number);
	return SUCCESS;
}

zend_result sockext_family_short_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, ntohs(*(const uint16_t *) member));
	return SUCCESS;
}
