/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See keys.h.
 */
#include "keys.h"

#define SOCKEXT_KEYS_TEXT(name, text) [SOCKEXT_KEY_##name] = (text),

zend_string *sockext_keys[SOCKEXT_KEY_COUNT];

void sockext_keys_startup(void)
{
	static const char *const texts[SOCKEXT_KEY_COUNT] = {SOCKEXT_KEYS(SOCKEXT_KEYS_TEXT)};

	for (int key = SOCKEXT_KEY_NONE + 1; key < SOCKEXT_KEY_COUNT; key++) {
		sockext_keys[key] = zend_string_init_interned(texts[key], strlen(texts[key]), true);
	}
}
