/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hosts.h. The files are read each time, as the GNU C library does; what stands here holds for
 * that one. Others take lines of the file in other ways, or have no nsswitch.conf(5) that says
 * which source they ask first: musl compares names with regard to case, and asks a server for one
 * that it does not find.
 */
#include "hosts.h"

#ifdef SOCKEXT_HAS_NOTIFIER
#ifdef __GLIBC__
#include <strings.h>

#define BLANK " \t\r"

/* A longer file is not used: to read it would take as long as a thread does. */
#define FILE_SIZE ((size_t) 8192)

#ifndef AI_NUMERICSERV
#define AI_NUMERICSERV 0
#endif
#ifndef AI_V4MAPPED
#define AI_V4MAPPED 0
#endif

/* Flags with which the first source that has the name ends the lookup. */
#define SIMPLE_FLAGS (AI_PASSIVE | AI_NUMERICSERV | AI_V4MAPPED)

/* Reads a file whole, as a string; false if it is not there, or too long. */
static bool read_file(const char *path, char text[FILE_SIZE])
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t length = fd < 0 ? -1 : read(fd, text, FILE_SIZE);

	if (fd >= 0) {
		close(fd);
	}
	if (length < 0 || (size_t) length == FILE_SIZE) {
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
 * [SUCCESS=continue]. nscd(8), where it runs, is asked before. */
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
	return is_first && access("/var/run/nscd/socket", F_OK) != 0;
}

/* Finds the next line with the name. Returns its address, and moves behind it; NULL if there is
 * none. */
static const char *next_address(const char **line, const char *name, size_t *size)
{
	size_t length;

	while (*line) {
		const char *rest = *line;
		const char *address = next_word(&rest, size);
		const char *word = next_word(&rest, &length);
		while (length > 0 && !is_word(word, length, name)) {
			word = next_word(&rest, &length);
		}
		*line = next_line(*line);
		if (length > 0) {
			return address;
		}
	}
	return NULL;
}

/* Copies an address. Returns its family, or -1 if it is none, or is mapped: the GNU C library takes
 * that for one of IPv4, too, and ::1 for 127.0.0.1. */
static int copy_address(
	char copy[INET6_ADDRSTRLEN], const char *address, size_t size, bool *is_loopback6)
{
	struct in6_addr ip;

	if (size >= INET6_ADDRSTRLEN) {
		return -1;
	}
	memcpy(copy, address, size);
	copy[size] = '\0';
	if (inet_pton(AF_INET, copy, &ip) == 1) {
		return AF_INET;
	}
	if (inet_pton(AF_INET6, copy, &ip) != 1 || IN6_IS_ADDR_V4MAPPED(&ip)) {
		return -1;
	}
	*is_loopback6 |= IN6_IS_ADDR_LOOPBACK(&ip);
	return AF_INET6;
}

static sockext_hosts_answer find_in(
	const char *text, const char *name, int wanted, char found[INET6_ADDRSTRLEN])
{
	sockext_hosts_answer answer = SOCKEXT_HOSTS_UNCERTAIN;
	bool has_loopback6 = false;
	char copy[INET6_ADDRSTRLEN];
	const char *address;
	size_t size;

	while ((address = next_address(&text, name, &size))) {
		int family = copy_address(copy, address, size, &has_loopback6);
		if (family < 0) {
			return SOCKEXT_HOSTS_UNCERTAIN;
		}
		if (wanted != AF_UNSPEC && wanted != family) {
			continue;
		}
		if (answer == SOCKEXT_HOSTS_UNCERTAIN) {
			answer = SOCKEXT_HOSTS_ALONE;
			memcpy(found, copy, size + 1);
		} else if (strcmp(found, copy) != 0) {
			answer = SOCKEXT_HOSTS_KNOWN;
		}
	}
	if (wanted == AF_INET && has_loopback6 && answer == SOCKEXT_HOSTS_ALONE
		&& strcmp(found, "127.0.0.1") != 0) {
		answer = SOCKEXT_HOSTS_KNOWN;
	}
	return answer;
}

sockext_hosts_answer sockext_hosts_find(
	const char *name, const struct addrinfo *hints, char address[INET6_ADDRSTRLEN])
{
	char text[FILE_SIZE];

	if ((hints->ai_flags & ~SIMPLE_FLAGS) || !read_file("/etc/nsswitch.conf", text)
		|| !is_asked_first(text) || !read_file("/etc/hosts", text)) {
		return SOCKEXT_HOSTS_UNCERTAIN;
	}
	return find_in(text, name, hints->ai_family, address);
}

#else

sockext_hosts_answer sockext_hosts_find(
	const char *name, const struct addrinfo *hints, char address[INET6_ADDRSTRLEN])
{
	return SOCKEXT_HOSTS_UNCERTAIN;
}

#endif
#endif
