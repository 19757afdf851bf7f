/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hosts.h. The answer is always that of getaddrinfo(3); what is read here only tells whether
 * it will wait. Systems without nsswitch.conf(5) do not say which source they ask first.
 */
#include "hosts.h"

#ifdef SOCKEXT_HAS_NOTIFIER
#include <strings.h>

#define BLANK " \t\r"

/* Flags with which the first source that has the name ends the look-up. */
#ifdef AI_NUMERICSERV
#define SIMPLE_FLAGS (AI_PASSIVE | AI_NUMERICSERV)
#else
#define SIMPLE_FLAGS AI_PASSIVE
#endif

/* Reads a file whole, as a string; false if it is not there, or too long. */
static bool read_file(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t length = fd < 0 ? -1 : read(fd, text, size);

	if (fd >= 0) {
		close(fd);
	}
	if (length < 0 || (size_t) length == size) {
		return false;
	}
	text[length] = '\0';
	return true;
}

/* Returns the next word of a line, or an empty one at its end or before a comment. */
static const char *next_word(const char **line, size_t *length)
{
	const char *word = *line + strspn(*line, BLANK);

	*length = strcspn(word, BLANK "\n#");
	*line = word + *length;
	return word;
}

static const char *next_line(const char *line)
{
	const char *end = strchr(line, '\n');
	return end ? end + 1 : NULL;
}

static bool is_word(const char *word, size_t length, const char *other)
{
	return strncasecmp(word, other, length) == 0 && other[length] == '\0';
}

/* Whether each line for hosts names the file first, without an action after it, such as
 * [SUCCESS=continue]. */
static bool is_asked_first(const char *config)
{
	bool is_first = false;
	size_t length;

	for (const char *line = config; line; line = next_line(line)) {
		const char *rest = line;
		const char *database = next_word(&rest, &length);
		if (!is_word(database, length, "hosts:")) {
			continue;
		}
		const char *source = next_word(&rest, &length);
		is_first = is_word(source, length, "files");
		if (!is_first || *next_word(&rest, &length) == '[') {
			return false;
		}
	}
	return is_first;
}

/* nscd(8), where it runs, is asked before. */
static void read_again(sockext_hosts *hosts)
{
	if (!read_file("/etc/nsswitch.conf", hosts->text, sizeof(hosts->text))
		|| !is_asked_first(hosts->text) || access("/var/run/nscd/socket", F_OK) == 0
		|| !read_file("/etc/hosts", hosts->text, sizeof(hosts->text))) {
		hosts->text[0] = '\0';
	}
}

/* Whether the word is an address of the family, or of any. */
static bool is_address(const char *word, size_t length, int family)
{
	char copy[INET6_ADDRSTRLEN];
	struct in6_addr address;

	if (length >= sizeof(copy)) {
		return false;
	}
	memcpy(copy, word, length);
	copy[length] = '\0';
	return (family != AF_INET6 && inet_pton(AF_INET, copy, &address) == 1)
		   || (family != AF_INET && inet_pton(AF_INET6, copy, &address) == 1);
}

bool sockext_hosts_has(sockext_hosts *hosts, const char *name, const struct addrinfo *hints)
{
	int64_t now = sockext_platform_monotonic_ns();
	size_t size, length;

	if (hints->ai_flags & ~SIMPLE_FLAGS) {
		return false;
	}
	if (now >= hosts->stale_at) {
		read_again(hosts);
		hosts->stale_at = now + SOCKEXT_HOSTS_FRESH_NS;
	}
	for (const char *line = hosts->text; line; line = next_line(line)) {
		const char *rest = line;
		const char *address = next_word(&rest, &size);
		const char *word = next_word(&rest, &length);
		while (length > 0 && !is_word(word, length, name)) {
			word = next_word(&rest, &length);
		}
		if (length > 0 && is_address(address, size, hints->ai_family)) {
			return true;
		}
	}
	return false;
}

#endif
