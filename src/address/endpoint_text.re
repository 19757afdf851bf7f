/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See endpoint.h. The scanner: re2c makes endpoint_text.c of endpoint_text.re, see script/scanners.
 * Every rule reads to the NUL at the end, so that of those that match the first one counts.
 */
#include "endpoint.h"

/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	re2c:define:YYCURSOR = cursor;
	re2c:define:YYMARKER = marker;
	re2c:yyfill:enable = 0;

	end = "\x00";
	any = [^\x00];
	number = [0-9]+;
	scheme = [a-zA-Z] [a-zA-Z0-9+.-]*;
	// What is in no host: white space, and what delimits parts of URLs.
	host = [^\x00-\x20\x7f"#%/:<>?@[\\\]]+;
	hex = [0-9a-fA-F.];
	ip6 = [0-9a-fA-F:.]+ ("%" [^\x00-\x20\x7f\]]+)?;
*/

/* NOLINTBEGIN(clang-analyzer-deadcode.DeadStores): re2c stores where a token ends. */

/* Stores the decimal number at the beginning. Returns whether it is not above the limit. */
static bool read_number(const char *digits, uint32_t most, uint32_t *number)
{
	uint64_t value = 0;

	for (; *digits >= '0' && *digits <= '9' && value <= most; digits++) {
		value = value * 10 + (uint64_t) (*digits - '0');
	}
	*number = (uint32_t) value;
	return value <= most;
}

/* Fills in the text from here to the last separator, and the number behind that. */
static const char *split(
	const char *text, const char *separator, uint32_t most, sockext_endpoint *endpoint)
{
	endpoint->text = text;
	endpoint->length = (size_t) (separator - text);
	return read_number(strrchr(separator, ':') + 1, most, &endpoint->number)
			   ? NULL
			   : "the port is too large";
}

static const char *scan_host(const char *text, sockext_endpoint *endpoint)
{
	const unsigned char *cursor = (const unsigned char *) text, *marker;

	endpoint->kind = SOCKEXT_ENDPOINT_HOST;
	/*!re2c
		host ":" number end {
			return split(text, strrchr(text, ':'), SOCKEXT_PORT_MAX, endpoint);
		}
		"[" ip6 "]:" number end {
			endpoint->is_bracketed = true;
			return split(text + 1, strchr(text, ']'), SOCKEXT_PORT_MAX, endpoint);
		}
		"[" ip6 "]" ([^:\x00] any*)? end | "[" ip6 "]:" end | host ":"? end {
			return "the port is missing";
		}
		"[" ip6 "]:" any* end { return "the port is no number"; }
		":"? end | ":" number end { return "the host is missing"; }
		hex* ":" hex* ":" any* end { return "brackets around the IPv6 address are missing"; }
		"[" [^\x00\]]* end { return "the closing bracket is missing"; }
		"[" any* end { return "there is no IPv6 address between the brackets"; }
		host ":" any* end { return "the port is no number"; }
		* { return "there is a character that no host has"; }
	*/
}

static const char *scan_path(const char *text, sockext_endpoint *endpoint)
{
	bool is_abstract = *text == '@';

	endpoint->kind = is_abstract ? SOCKEXT_ENDPOINT_ABSTRACT : SOCKEXT_ENDPOINT_PATH;
	endpoint->text = text + is_abstract;
	endpoint->length = strlen(endpoint->text);
	return endpoint->length > 0 ? NULL : is_abstract ? "the name is missing" : "the path is missing";
}

static const char *scan_vsock(const char *text, sockext_endpoint *endpoint)
{
	const unsigned char *cursor = (const unsigned char *) text, *marker;
	uint32_t id;

	endpoint->kind = SOCKEXT_ENDPOINT_VSOCK;
	/*!re2c
		number ":" number end {
			/* Zeros in front would be another text for functions that take the id alone. */
			while (text[0] == '0' && text[1] != ':') {
				text++;
			}
			return read_number(text, UINT32_MAX, &id)
					   ? split(text, strchr(text, ':'), UINT32_MAX, endpoint)
					   : "the context id is too large";
		}
		number ":"? end { return "the port is missing"; }
		* { return "the context id is no number"; }
	*/
}

static const char *scan_descriptor(const char *text, sockext_endpoint *endpoint)
{
	const unsigned char *cursor = (const unsigned char *) text, *marker;

	endpoint->kind = SOCKEXT_ENDPOINT_FD;
	endpoint->type = 0;
	/*!re2c
		number end {
			return read_number(text, INT_MAX, &endpoint->number) ? NULL
																   : "the descriptor is too large";
		}
		end { return "the descriptor is missing"; }
		* { return "the descriptor is no number"; }
	*/
}

const char *sockext_endpoint_scan(const char *text, sockext_endpoint *endpoint)
{
	const unsigned char *cursor = (const unsigned char *) text, *marker;

	*endpoint = (sockext_endpoint){.type = SOCK_STREAM};
	/*!re2c
		'tcp://' { return scan_host((const char *) cursor, endpoint); }
		'udp://' {
			endpoint->type = SOCK_DGRAM;
			return scan_host((const char *) cursor, endpoint);
		}
		'unix://' { return scan_path((const char *) cursor, endpoint); }
		'udg://' {
			endpoint->type = SOCK_DGRAM;
			return scan_path((const char *) cursor, endpoint);
		}
		'vsock://' { return scan_vsock((const char *) cursor, endpoint); }
		'fd://' { return scan_descriptor((const char *) cursor, endpoint); }
		scheme "://" { return "the scheme is unknown"; }
		"/" { return scan_path(text, endpoint); }
		* { return scan_host(text, endpoint); }
	*/
}

/* NOLINTEND(clang-analyzer-deadcode.DeadStores) */
