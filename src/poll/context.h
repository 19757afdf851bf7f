/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class Io\Poll\Context, below PHP 8.6: a set of watchers as an object.
 */
#ifndef SOCKEXT_POLL_CONTEXT_H
#define SOCKEXT_POLL_CONTEXT_H

void sockext_poll_context_register_class(void);

#endif
