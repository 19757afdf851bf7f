/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Messages on Windows. Winsock's functions for control messages support datagram sockets only;
 * other sockets have none.
 */
#include "platform.h"

#define BUFFERS_INLINE 16

/* Vectors as Winsock's WSABUF. A length beyond its range is truncated, like a short send. */
typedef struct {
	WSABUF *items;
	DWORD count;
	WSABUF few[BUFFERS_INLINE];
} buffer_list;

static void init_buffers(buffer_list *buffers, const struct msghdr *msg)
{
	buffers->count = (DWORD) msg->msg_iovlen;
	buffers->items = msg->msg_iovlen > BUFFERS_INLINE
						 ? safe_emalloc(msg->msg_iovlen, sizeof(WSABUF), 0)
						 : buffers->few;
	for (size_t i = 0; i < msg->msg_iovlen; i++) {
		buffers->items[i].buf = msg->msg_iov[i].iov_base;
		buffers->items[i].len = (ULONG) MIN(msg->msg_iov[i].iov_len, ULONG_MAX);
	}
}

static void destroy_buffers(buffer_list *buffers)
{
	if (buffers->items != buffers->few) {
		efree(buffers->items);
	}
}

static void init_message(WSAMSG *message, const struct msghdr *msg, buffer_list *buffers, int flags)
{
	init_buffers(buffers, msg);
	message->name = msg->msg_name;
	message->namelen = msg->msg_namelen;
	message->lpBuffers = buffers->items;
	message->dwBufferCount = buffers->count;
	message->Control.buf = msg->msg_control;
	message->Control.len = (ULONG) msg->msg_controllen;
	message->dwFlags = (DWORD) flags;
}

static bool is_stream(PHP_SOCKET fd)
{
	int type = SOCK_STREAM;
	int length = sizeof(type);

	getsockopt(fd, SOL_SOCKET, SO_TYPE, (char *) &type, &length);
	return type == SOCK_STREAM;
}

struct cmsghdr *sockext_platform_next_control(const struct msghdr *msg, struct cmsghdr *cmsg)
{
	size_t offset = 0;

	if (cmsg) {
		offset = (size_t) ((char *) cmsg - (char *) msg->msg_control);
		if (cmsg->cmsg_len > msg->msg_controllen - offset) {
			return NULL;
		}
		offset += CMSG_SPACE(cmsg->cmsg_len - CMSG_LEN(0));
	}
	return offset + sizeof(*cmsg) <= msg->msg_controllen
			   ? (struct cmsghdr *) ((char *) msg->msg_control + offset)
			   : NULL;
}

ssize_t sockext_platform_send_message(PHP_SOCKET fd, const struct msghdr *msg, int flags)
{
	WSAMSG message;
	buffer_list buffers;
	DWORD sent = 0;
	int result;

	init_message(&message, msg, &buffers, 0);
	if (msg->msg_controllen > 0) {
		result = WSASendMsg(fd, &message, (DWORD) flags, &sent, NULL, NULL);
	} else {
		result = WSASendTo(fd, message.lpBuffers, message.dwBufferCount, &sent, (DWORD) flags,
			message.name, message.namelen, NULL, NULL);
	}
	int error = result == SOCKET_ERROR ? WSAGetLastError() : 0;
	destroy_buffers(&buffers);
	return error != 0 ? -error : (ssize_t) sent;
}

static int receive(PHP_SOCKET fd, WSAMSG *message, DWORD *received)
{
	LPFN_WSARECVMSG receive_message;
	GUID guid = WSAID_WSARECVMSG;
	DWORD length;
	int result;

	if (is_stream(fd)) {
		message->namelen = 0;
		message->Control.len = 0;
		result = WSARecvFrom(fd, message->lpBuffers, message->dwBufferCount, received,
			&message->dwFlags, NULL, NULL, NULL, NULL);
	} else {
		result = WSAIoctl(fd, SIO_GET_EXTENSION_FUNCTION_POINTER, &guid, sizeof(guid),
			&receive_message, sizeof(receive_message), &length, NULL, NULL);
		if (result == 0) {
			result = receive_message(fd, message, received, NULL, NULL);
		}
	}
	return result == SOCKET_ERROR ? WSAGetLastError() : 0;
}

ssize_t sockext_platform_receive_message(PHP_SOCKET fd, struct msghdr *msg, int flags)
{
	WSAMSG message;
	buffer_list buffers;
	DWORD received = 0;

	init_message(&message, msg, &buffers, flags);
	int error = receive(fd, &message, &received);
	destroy_buffers(&buffers);
	if (error == WSAEMSGSIZE) { /* data or control messages were truncated */
		if (!(message.dwFlags & MSG_CTRUNC)) {
			message.dwFlags |= MSG_TRUNC;
		}
		/* Winsock does not say then that the buffers are full. */
		size_t room = sockext_platform_message_length(msg);
		if (message.dwFlags & MSG_TRUNC) {
			received = (DWORD) MIN(room, ULONG_MAX);
		}
		error = 0;
	}
	if (error != 0) {
		return -error;
	}
	msg->msg_namelen = message.namelen;
	msg->msg_controllen = message.Control.len;
	msg->msg_flags = (int) message.dwFlags;
	return (ssize_t) received;
}
