/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The batches of messages of platform.h, on every system: by one system call, or by one for each
 * message.
 */
#include "platform.h"

size_t sockext_platform_message_length(const struct msghdr *msg)
{
	size_t length = 0;

	for (size_t i = 0; i < (size_t) msg->msg_iovlen; i++) {
		length += msg->msg_iov[i].iov_len;
	}
	return length;
}

/* A read from a Unix socket also ends before bytes that came with descriptors. */
bool sockext_platform_reads_all(int family)
{
	return family == AF_INET || family == AF_INET6;
}

void sockext_platform_cut_message(struct msghdr *msg, size_t count)
{
	while (msg->msg_iovlen > 0 && count >= msg->msg_iov->iov_len) {
		count -= msg->msg_iov->iov_len;
		msg->msg_iov++;
		msg->msg_iovlen--;
	}
	if (count > 0) {
		msg->msg_iov->iov_base = (char *) msg->msg_iov->iov_base + count;
		msg->msg_iov->iov_len -= count;
	}
	msg->msg_control = NULL;
	msg->msg_controllen = 0;
}

/* Sends one message after the other, until one is sent in part on a stream. */
static int send_each(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags)
{
	for (unsigned int i = 0; i < count; i++) {
		ssize_t sent = sockext_platform_send_message(fd, &messages[i].msg_hdr, flags);
		if (sent < 0) {
			return i > 0 ? (int) i : (int) sent;
		}
		messages[i].msg_len = (unsigned int) sent;
		if ((size_t) sent < sockext_platform_message_length(&messages[i].msg_hdr)) {
			return (int) i + 1;
		}
	}
	return (int) count;
}

int sockext_platform_send_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags)
{
#ifdef HAVE_SOCKETS_EXT_SENDMMSG
	if (EXPECTED(!(flags & SOCKEXT_ZEROCOPY))) {
		int sent = sendmmsg(fd, messages, count, flags);
		return sent < 0 ? -errno : sent;
	}
#endif
	return send_each(fd, messages, count, flags);
}

#ifdef HAVE_SOCKETS_EXT_RECVMMSG
int sockext_platform_receive_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags)
{
	int received = recvmmsg(fd, messages, count, flags | MSG_WAITFORONE, NULL);
	return received < 0 ? -errno : received;
}
#else
/* Whether a receive would not block; systems without MSG_DONTWAIT ask poll(2). */
static bool is_there(PHP_SOCKET fd)
{
	return SOCKEXT_DONTWAIT != 0 || sockext_platform_poll_once(fd, POLLIN) > 0;
}

int sockext_platform_receive_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags)
{
	for (unsigned int i = 0; i < count; i++) {
		if (i > 0 && !is_there(fd)) {
			return (int) i;
		}
		ssize_t received = sockext_platform_receive_message(
			fd, &messages[i].msg_hdr, i > 0 ? flags | SOCKEXT_DONTWAIT : flags);
		if (received < 0) {
			return i > 0 ? (int) i : (int) received;
		}
		messages[i].msg_len = (unsigned int) received;
	}
	return (int) count;
}
#endif
