/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See pending.h.
 */
#include "pending.h"

void sockext_pending_put_back(const sockext_pending *before)
{
	zend_object *thrown = EG(exception);

	if (!before->exception) {
		return;
	}
	EG(opline_before_exception) = before->opline;
	if (!thrown || sockext_pending_unwinds(before->exception)) {
		EG(exception) = before->exception;
		if (thrown) {
			OBJ_RELEASE(thrown);
		}
	} else if (sockext_pending_unwinds(thrown)) {
		OBJ_RELEASE(before->exception);
	} else {
		zend_exception_set_previous(thrown, before->exception);
	}
}
