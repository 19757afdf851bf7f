/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A pending exception, which is set aside while other code of the script runs, and put back after
 * it.
 */
#ifndef SOCKEXT_PENDING_H
#define SOCKEXT_PENDING_H

#include "php.h"
#include "zend_exceptions.h"

typedef struct {
	zend_object *exception;
	const zend_op *opline;
} sockext_pending;

/* Whether it is no exception of the script, but unwinds it: by exit(), or by the end of a fiber. */
static inline bool sockext_pending_unwinds(const zend_object *exception)
{
	return exception && (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception));
}

/* PHP frees the variables of a function that throws before its caller notices: from now on that has
 * noticed, so that what is thrown meanwhile finds its catch blocks. */
static inline sockext_pending sockext_pending_set_aside(void)
{
	zend_execute_data *caller = EG(exception) ? EG(current_execute_data) : NULL;

	if (caller && caller->func && ZEND_USER_CODE(caller->func->type)) {
		zend_rethrow_exception(caller);
	}
	sockext_pending before = {EG(exception), EG(opline_before_exception)};

	EG(exception) = NULL;
	return before;
}

/* What was thrown meanwhile has it as its previous one. Of one that unwinds and another one only
 * that which unwinds is left. */
void sockext_pending_put_back(const sockext_pending *before);

#endif
