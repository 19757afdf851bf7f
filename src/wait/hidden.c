/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hidden.h.
 */
#include "hidden.h"

#include "../core/list.h"
#include "hub.h"

static void hide(sockext_hidden *hidden)
{
	zend_resource *resource = hidden->resource;

	if (!hidden->is_hidden && resource->type >= 0) {
		hidden->is_hidden = true;
		hidden->type = resource->type;
		hidden->ptr = resource->ptr;
		resource->type = -1;
		resource->ptr = NULL;
	}
}

static void show(sockext_hidden *hidden)
{
	if (hidden->is_hidden) {
		hidden->is_hidden = false;
		hidden->resource->type = hidden->type;
		hidden->resource->ptr = hidden->ptr;
	}
}

void sockext_hidden_begin(sockext_hidden *hidden, zend_resource *resource)
{
	*hidden = (sockext_hidden){.resource = resource, .context = EG(current_fiber_context)};
	SOCKEXT_LIST_PREPEND(&SOCKETS_G(hidden), hidden);
	SOCKETS_G(nested_calls)++;
}

void sockext_hidden_end(sockext_hidden *hidden)
{
	show(hidden);
	SOCKEXT_LIST_REMOVE(hidden);
	SOCKETS_G(nested_calls)--;
}

/* After a fatal error they are on stacks that are no more. */
static sockext_hidden *get_hidden(void)
{
	return sockext_hub_is_dead() ? NULL : SOCKETS_G(hidden);
}

void sockext_hidden_hide_all(void)
{
	for (sockext_hidden *hidden = get_hidden(); hidden; hidden = hidden->next) {
		hide(hidden);
	}
}

void sockext_hidden_show_own(void)
{
	for (sockext_hidden *hidden = get_hidden(); hidden; hidden = hidden->next) {
		if (sockext_hub_is_within(EG(current_fiber_context), hidden->context)) {
			show(hidden);
		}
	}
}
