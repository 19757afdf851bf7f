/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The handlers of PHP's own functions that close a stream; pclose() closes every kind of it.
 */
#ifndef SOCKEXT_STREAM_H
#define SOCKEXT_STREAM_H

#include "php.h"

ZEND_NAMED_FUNCTION(sockext_stream_fclose);
ZEND_NAMED_FUNCTION(sockext_stream_pclose);

/* PHP's own. */
extern zend_internal_function sockext_stream_original_fclose;
extern zend_internal_function sockext_stream_original_pclose;
extern zend_internal_function sockext_stream_original_gzclose; /* aliases of fclose() */
extern zend_internal_function sockext_stream_original_bzclose;

#endif
