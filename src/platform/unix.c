/* SPDX-License-Identifier: BSD-3-Clause
 *
 * platform.h for Unix systems, with a portable path for every optional system call.
 */
#include "clock.h"
#include "interface.h"
#include "open.h"

#include <dlfcn.h>
#include <signal.h>
#include <sys/file.h>
#ifdef HAVE_SOCKETS_EXT_GETIFADDRS
#include <ifaddrs.h>
#endif

const char *const sockext_platform_calls[] = {
#ifdef HAVE_SOCKETS_EXT_ACCEPT4
	"accept4",
#endif
#ifdef HAVE_SOCKETS_EXT_EPOLL
	"epoll_create1",
#endif
#ifdef HAVE_SOCKETS_EXT_EPOLL_PWAIT2
	"epoll_pwait2",
#endif
#ifdef HAVE_SOCKETS_EXT_KQUEUE
	"kqueue",
#endif
#ifdef HAVE_SOCKETS_EXT_PPOLL
	"ppoll",
#endif
#ifdef HAVE_SOCKETS_EXT_RECVMMSG
	"recvmmsg",
#endif
#ifdef HAVE_SOCKETS_EXT_SENDFILE
	"sendfile",
#endif
#ifdef HAVE_SOCKETS_EXT_SENDMMSG
	"sendmmsg",
#endif
	NULL,
};

void sockext_platform_close(PHP_SOCKET fd)
{
	close(fd);
}

char *sockext_platform_strerror(int error)
{
	return strerror(error);
}

int sockext_platform_set_blocking(PHP_SOCKET fd, bool blocking)
{
	int flags = fcntl(fd, F_GETFL);
	if (flags < 0) {
		return -errno;
	}
	int wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
	if (wanted != flags && fcntl(fd, F_SETFL, wanted) < 0) {
		return -errno;
	}
	return 0;
}

int sockext_platform_get_blocking(PHP_SOCKET fd, bool *blocking)
{
	int flags = fcntl(fd, F_GETFL);
	if (flags < 0) {
		return -errno;
	}
	*blocking = !(flags & O_NONBLOCK);
	return 0;
}

/* Some systems have no numbers for sockets. */
bool sockext_platform_is_same_socket(PHP_SOCKET fd, PHP_SOCKET other)
{
	struct stat first, second;

	return fstat(fd, &first) == 0 && fstat(other, &second) == 0 && first.st_ino != 0
		   && first.st_ino == second.st_ino && first.st_dev == second.st_dev;
}

bool sockext_platform_has_peek_offset(PHP_SOCKET fd)
{
#ifdef SO_PEEK_OFF
	int offset = -1;
	socklen_t length = sizeof(offset);
	return getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &offset, &length) == 0 && offset >= 0;
#else
	return false;
#endif
}

int sockext_platform_open(int family, int type, int protocol, bool blocking, PHP_SOCKET *fd)
{
#if defined(SOCK_CLOEXEC) && defined(SOCK_NONBLOCK)
	*fd = socket(family, type | SOCK_CLOEXEC | (blocking ? 0 : SOCK_NONBLOCK), protocol);
	return *fd < 0 ? -errno : 0;
#else
	*fd = socket(family, type, protocol);
	if (*fd < 0) {
		return -errno;
	}
	fcntl(*fd, F_SETFD, FD_CLOEXEC);
	return sockext_platform_set_blocking(*fd, blocking);
#endif
}

void sockext_platform_make_blocking(PHP_SOCKET fd)
{
	fcntl(fd, F_SETFL, 0);
}

int sockext_platform_duplicate_socket(PHP_SOCKET fd, PHP_SOCKET *duplicate)
{
	*duplicate = sockext_platform_duplicate(fd);
	return MIN(*duplicate, 0);
}

int sockext_platform_replace(PHP_SOCKET fd, PHP_SOCKET by)
{
	int error = dup2(by, fd) < 0 ? -errno : sockext_platform_set_inheritable(fd, false);

	sockext_platform_close(by);
	return error;
}

int sockext_platform_set_inheritable(PHP_SOCKET fd, bool inheritable)
{
	return fcntl(fd, F_SETFD, inheritable ? 0 : FD_CLOEXEC) < 0 ? -errno : 0;
}

int sockext_platform_get_inheritable(PHP_SOCKET fd, bool *inheritable)
{
	int flags = fcntl(fd, F_GETFD);
	*inheritable = flags >= 0 && !(flags & FD_CLOEXEC);
	return flags < 0 ? -errno : 0;
}

int sockext_platform_set_int(PHP_SOCKET fd, int level, int option, int value)
{
	return setsockopt(fd, level, option, &value, sizeof(value)) < 0 ? -errno : 0;
}

int sockext_platform_take_error(PHP_SOCKET fd)
{
	int error = 0;
	socklen_t length = sizeof(error);
	return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) < 0 ? errno : error;
}

int sockext_platform_set_file_mode(PHP_SOCKET fd, const char *path, int mode)
{
	int result = path ? chmod(path, (mode_t) mode) : fchmod(fd, (mode_t) mode);
	return result < 0 ? -errno : 0;
}

static sockext_file_id get_id(const struct stat *file)
{
	return (sockext_file_id){(uint64_t) file->st_dev, (uint64_t) file->st_ino};
}

sockext_file_id sockext_platform_identify_file(const char *path)
{
	struct stat file;

	return lstat(path, &file) < 0 ? (sockext_file_id){0} : get_id(&file);
}

int sockext_platform_remove_socket_file(const char *path, const sockext_file_id *id)
{
	struct stat file;

	if (lstat(path, &file) < 0) {
		return -errno;
	}
	sockext_file_id found = get_id(&file);
	bool is_other = id && (id->device != found.device || id->number != found.number);
	if (!S_ISSOCK(file.st_mode) || is_other) {
		return -EADDRINUSE;
	}
	return unlink(path) < 0 ? -errno : 0;
}

int sockext_platform_lock_directory(const char *path)
{
#ifdef LOCK_EX
	const char *name = strrchr(path, '/');
	char *directory = name ? estrndup(path, MAX((size_t) (name - path), 1)) : estrdup(".");
	int lock = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int result = lock < 0 ? -errno : lock;

	efree(directory);
	if (lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) != 0) {
		result = -errno;
		close(lock);
	}
	return result;
#else
	return -EOPNOTSUPP;
#endif
}

int sockext_platform_accept(
	PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen, bool blocking, PHP_SOCKET *accepted)
{
#ifdef HAVE_SOCKETS_EXT_ACCEPT4
	*accepted = accept4(fd, addr, addrlen, SOCK_CLOEXEC | (blocking ? 0 : SOCK_NONBLOCK));
	return *accepted < 0 ? -errno : 0;
#else
	*accepted = accept(fd, addr, addrlen);
	if (*accepted < 0) {
		return -errno;
	}
	int error = fcntl(*accepted, F_SETFD, FD_CLOEXEC) < 0 ? -errno : 0;
	if (error == 0) {
		error = sockext_platform_set_blocking(*accepted, blocking);
	}
	if (error != 0) {
		close(*accepted);
	}
	return error;
#endif
}

int sockext_platform_at_mark(PHP_SOCKET fd, bool *at_mark)
{
	/* Like sockatmark(3), whose variable is uninitialised, which valgrind reports. */
	int mark = 0;
	if (ioctl(fd, SIOCATMARK, &mark) < 0) {
		return -errno;
	}
	*at_mark = mark != 0;
	return 0;
}

#ifdef MSG_ZEROCOPY
#ifndef MAP_POPULATE
#define MAP_POPULATE 0
#endif

/* With MSG_ZEROCOPY the system reads the memory after the call has returned, even after the socket
 * was closed, when PHP may have reused it. So the data are sent from pages of their own, which are
 * unmapped at once; the system keeps them until it has finished. */
static ssize_t send_from_pages(PHP_SOCKET fd, const struct msghdr *msg, int flags)
{
	struct msghdr copy = *msg;
	struct iovec vector = {.iov_len = sockext_platform_message_length(msg)};

	vector.iov_base = mmap(NULL, vector.iov_len, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (vector.iov_base == MAP_FAILED) {
		return -errno;
	}
	char *next = vector.iov_base;
	for (size_t i = 0; i < (size_t) msg->msg_iovlen; i++) {
		memcpy(next, msg->msg_iov[i].iov_base, msg->msg_iov[i].iov_len);
		next += msg->msg_iov[i].iov_len;
	}
	copy.msg_iov = &vector;
	copy.msg_iovlen = 1;
	ssize_t sent = sendmsg(fd, &copy, flags);
	int error = errno;
	munmap(vector.iov_base, vector.iov_len);
	return sent < 0 ? -error : sent;
}

/* Whether there is a byte to be sent. Too many vectors are refused later. */
static bool has_data(const struct msghdr *msg)
{
	return msg->msg_iovlen <= SOCKEXT_IOV_MAX && sockext_platform_message_length(msg) > 0;
}
#endif

ssize_t sockext_platform_send_message(PHP_SOCKET fd, const struct msghdr *msg, int flags)
{
#ifdef MSG_ZEROCOPY
	if (UNEXPECTED(flags & MSG_ZEROCOPY) && has_data(msg)) {
		return send_from_pages(fd, msg, flags);
	}
#endif
	ssize_t sent = sendmsg(fd, msg, flags);
	return sent < 0 ? -errno : sent;
}

ssize_t sockext_platform_receive_message(PHP_SOCKET fd, struct msghdr *msg, int flags)
{
	ssize_t received = recvmsg(fd, msg, flags);
	return received < 0 ? -errno : received;
}

#ifndef HAVE_SOCKETS_EXT_PPOLL
/* poll(2) takes milliseconds as an int: longer timeouts need several calls. */
static int poll_in_slices(struct pollfd *fds, size_t count, const struct timespec *timeout)
{
	int64_t left = sockext_clock_milliseconds(timeout);

	for (;;) {
		int slice = (int) MIN(left, SOCKEXT_CLOCK_SLICE_MS);
		int ready = poll(fds, (nfds_t) count, slice);
		if (ready != 0 || left <= slice) {
			return ready;
		}
		left -= slice;
	}
}
#endif

int sockext_platform_poll(struct pollfd *fds, size_t count, const struct timespec *timeout)
{
#ifdef HAVE_SOCKETS_EXT_PPOLL
	int ready = ppoll(fds, (nfds_t) count, timeout, NULL);
#else
	int ready = timeout ? poll_in_slices(fds, count, timeout) : poll(fds, (nfds_t) count, -1);
#endif
	return ready < 0 ? -errno : ready;
}

int64_t sockext_platform_monotonic_ns(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t) now.tv_sec * SOCKEXT_NS_PER_SECOND + now.tv_nsec;
}

int sockext_platform_get_family(PHP_SOCKET fd, int *family)
{
	struct sockaddr_storage addr = {0};
	socklen_t length = sizeof(addr);

	/* Some families have no names. For fstat(2) a socket file opened with O_PATH is a socket,
	 * too. */
	if (getsockname(fd, (struct sockaddr *) &addr, &length) == 0) {
		*family = addr.ss_family;
		return 0;
	}
	length = sizeof(*family);
#ifdef SO_DOMAIN
	return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, family, &length) == 0 ? 0 : -errno;
#else
	int type;
	*family = -1;
	return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) == 0 ? 0 : -errno;
#endif
}

int sockext_platform_interface_of(struct in_addr addr, unsigned int *ifindex)
{
#ifdef HAVE_SOCKETS_EXT_GETIFADDRS
	struct ifaddrs *list;
	if (getifaddrs(&list) < 0) {
		return -errno;
	}
	*ifindex = 0;
	for (const struct ifaddrs *entry = list; entry && *ifindex == 0; entry = entry->ifa_next) {
		if (entry->ifa_addr && entry->ifa_addr->sa_family == AF_INET
			&& ((const struct sockaddr_in *) entry->ifa_addr)->sin_addr.s_addr == addr.s_addr) {
			*ifindex = if_nametoindex(entry->ifa_name);
		}
	}
	freeifaddrs(list);
	return *ifindex ? 0 : -EADDRNOTAVAIL;
#else
	for (unsigned int index = 1; index <= 0xffff; index++) {
		struct in_addr candidate;
		if (sockext_platform_address_of(SOCKEXT_INVALID_FD, index, &candidate) == 0
			&& candidate.s_addr == addr.s_addr) {
			*ifindex = index;
			return 0;
		}
	}
	return -EADDRNOTAVAIL;
#endif
}

int sockext_platform_find_interface(PHP_SOCKET fd, const char *name, unsigned int *ifindex)
{
#ifdef __linux__
	struct ifreq request = {0};

	if (strlen(name) >= sizeof(request.ifr_name)) {
		return -ENODEV;
	}
	memcpy(request.ifr_name, name, strlen(name));
	if (ioctl(fd, SIOCGIFINDEX, &request) < 0) {
		return -errno;
	}
	*ifindex = (unsigned int) request.ifr_ifindex;
	return 0;
#else
	return -EOPNOTSUPP;
#endif
}

/* Asks an IPv4 socket; those of other families may fail. */
static int ask_for_address(PHP_SOCKET fd, struct ifreq *request, struct in_addr *addr)
{
	if (ioctl(fd, SIOCGIFADDR, request) < 0) {
		return -errno;
	}
	*addr = ((const struct sockaddr_in *) (const void *) &request->ifr_addr)->sin_addr;
	return 0;
}

/* Like if_indextoname(3), which creates a socket for it. */
static bool find_name(PHP_SOCKET fd, unsigned int ifindex, struct ifreq *request)
{
#ifdef SIOCGIFNAME
	request->ifr_ifindex = (int) ifindex;
	if (ioctl(fd, SIOCGIFNAME, request) == 0) {
		return true;
	}
#endif
	return if_indextoname(ifindex, request->ifr_name) != NULL;
}

int sockext_platform_address_of(PHP_SOCKET fd, unsigned int ifindex, struct in_addr *addr)
{
	struct ifreq request = {0};
	if (!find_name(fd, ifindex, &request)) {
		return -ENODEV;
	}
	int error = ask_for_address(fd, &request, addr);
	if (error == 0 || error == -EADDRNOTAVAIL) {
		return error;
	}
	fd = socket(AF_INET, SOCK_DGRAM | SOCKEXT_TYPE_CLOEXEC, 0);
	if (fd < 0) {
		return -errno;
	}
	error = ask_for_address(fd, &request, addr);
	close(fd);
	return error;
}

int sockext_platform_make_multicast_interface(
	PHP_SOCKET fd, unsigned int ifindex, sockext_multicast_interface *chosen)
{
	memset(chosen, 0, sizeof(*chosen));
	if (ifindex == 0) {
		return 0;
	}
#ifdef __linux__
	/* The address, if there is one, becomes the source address of datagrams. */
	int error = sockext_platform_address_of(fd, ifindex, &chosen->imr_address);
	chosen->imr_ifindex = (int) ifindex;
	return error == -EADDRNOTAVAIL ? 0 : error;
#else
	return sockext_platform_address_of(fd, ifindex, chosen);
#endif
}

bool sockext_platform_has_mappings(size_t count)
{
	size_t page = (size_t) sysconf(_SC_PAGESIZE);
	/* cppcheck-suppress invalidFunctionArg */
	char *area = mmap(NULL, count * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bool has_all = true;

	if (area == MAP_FAILED) {
		return false;
	}
	for (size_t i = 0; i < count && has_all; i += 2) {
		has_all = mprotect(area + i * page, page, PROT_READ) == 0;
	}
	munmap(area, count * page);
	return has_all;
}

void *sockext_platform_open_self(void)
{
	Dl_info info;
	return dladdr(sockext_platform_calls, &info) ? dlopen(info.dli_fname, RTLD_LAZY) : NULL;
}

/* Whether it tells of a fault of the program: debuggers and sanitizers have handlers for these. */
static bool is_fault(int number)
{
	return number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE
		   || number == SIGABRT || number == SIGTRAP;
}

bool sockext_platform_signals_restart(bool (*is_used)(int number))
{
	struct sigaction action;

	for (int number = 1; number < NSIG; number++) {
		if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_DFL
			&& action.sa_handler != SIG_IGN && !(action.sa_flags & SA_RESTART) && !is_fault(number)
			&& is_used(number)) {
			return false;
		}
	}
	return true;
}
