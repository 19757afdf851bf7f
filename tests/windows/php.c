/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What src/platform uses of PHP on Windows. PHP's headers declare it as imported from a DLL, so it
 * is called by pointers of these names, and those headers are not included.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int registered_constants;

static void *allocate(size_t count, size_t size, size_t offset)
{
	return malloc(count * size + offset);
}

static void release(void *data)
{
	free(data);
}

static int format(char *text, size_t size, const char *pattern, ...)
{
	va_list arguments;

	va_start(arguments, pattern);
	int length = vsnprintf(text, size, pattern, arguments);
	va_end(arguments);
	return length;
}

static void register_constant(
	const char *name, size_t length, long long value, int flags, int module_number)
{
	registered_constants += strlen(name) == length && value != 0;
}

void *(*__imp__safe_emalloc)(size_t, size_t, size_t) = allocate;
void (*__imp__efree)(void *) = release;
int (*__imp_ap_php_snprintf)(char *, size_t, const char *, ...) = format;
void (*__imp_zend_register_long_constant)(
	const char *, size_t, long long, int, int) = register_constant;
