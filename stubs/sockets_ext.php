<?php
// SPDX-License-Identifier: BSD-3-Clause
// The functions, constants and classes of sockets_ext. Values are those of Linux, 0 for what it does not have. For IDEs and static analysers; do not load it. Written by script/ide-stubs.

/**
 * Waits until sockets are ready or the timeout expires. select(2)
 *
 * Each array is replaced by an array of its ready sockets, which keep their keys and order. There is no limit on the
 * number of sockets or on descriptor numbers. A signal ends the wait: warning, false and EINTR.
 *
 * The arrays may also be passed by value, as up to PHP 7: `socket_select($read, $write = null, $except = null, 0)`.
 *
 * @prefer-ref $read
 * @prefer-ref $write
 * @prefer-ref $except
 * @param Socket[]|null $read sockets to wait for until they are readable or at end of file
 * @param Socket[]|null $write sockets to wait for until they are writable
 * @param Socket[]|null $except sockets to wait for until they have out-of-band data
 * @param int|null $seconds null waits without a limit
 * @return int|false the number of ready sockets; one that is in two arrays counts twice
 */
function socket_select(?array $read, ?array $write, ?array $except, ?int $seconds, int $microseconds = 0): int|false {}

/**
 * Opens a TCP socket on every IPv4 address of this host and listens. listen(2)
 *
 * @param int $port 0 to 65535; 0 lets the system choose
 */
function socket_create_listen(int $port, int $backlog = SOMAXCONN): Socket|false {}

/**
 * Accepts a connection. accept(2)
 *
 * The new socket has close-on-exec, and is non-blocking if $socket is.
 *
 * @return Socket|false false without a warning if a non-blocking socket has no connection (EAGAIN)
 */
function socket_accept(Socket $socket): Socket|false {}

/** Makes the socket non-blocking. fcntl(2) */
function socket_set_nonblock(Socket $socket): bool {}

/** Makes the socket blocking. fcntl(2) */
function socket_set_block(Socket $socket): bool {}

/**
 * Listens for connections. listen(2)
 *
 * @param int $backlog length of the queue of pending connections
 */
function socket_listen(Socket $socket, int $backlog = 0): bool {}

/** Closes the socket, and a stream that shares its descriptor. close(2) */
function socket_close(Socket $socket): void {}

/**
 * Sends data. send(2)
 *
 * @param int|null $length the most bytes to send, 0 or more; null for all
 * @return int|false the number of bytes sent, which may be less than the length of the data
 */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/**
 * Receives data. recv(2)
 *
 * With PHP_NORMAL_READ a stream socket returns the bytes up to and including the first "\n" or "\r", but at most $length. It returns
 * fewer at end of file, if a non-blocking socket has no more data, or if nothing arrives for SO_RCVTIMEO. Bytes of a stream that are not
 * returned stay in the socket. A message-based socket returns one message, "" for an empty one; of a longer message the bytes after
 * $length are lost.
 *
 * @param int $length the most bytes to receive; less than 1 returns false
 * @param int $mode PHP_BINARY_READ or PHP_NORMAL_READ
 * @return string|false false without a warning if the call would block (EAGAIN). At end of file "", but with PHP_NORMAL_READ on a blocking socket false with a warning (ECONNRESET)
 */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/**
 * Returns the address that the socket is bound to. getsockname(2)
 *
 * @param-out string $address IP address, path, abstract name with its leading NUL, name of an interface (AF_PACKET, AF_CAN), port id (AF_NETLINK), or context id (AF_VSOCK)
 * @param-out int $port port, index of the interface (AF_PACKET, AF_CAN), or mask of groups (AF_NETLINK); not changed for AF_UNIX
 */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/**
 * Returns the address that the socket is connected to. getpeername(2)
 *
 * @param-out string $address in the form of socket_getsockname()
 * @param-out int $port not changed for AF_UNIX
 */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/**
 * Creates a socket. socket(2)
 *
 * @param int $domain AF_UNIX, AF_INET, AF_INET6, AF_PACKET, AF_NETLINK, AF_VSOCK or AF_CAN
 * @param int $type SOCK_*, optionally or'ed with SOCK_CLOEXEC and SOCK_NONBLOCK
 * @param int $protocol SOL_TCP, SOL_UDP, getprotobyname(); 0 for the default; ETH_P_* for AF_PACKET, NETLINK_* for AF_NETLINK, CAN_* for AF_CAN
 */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/**
 * Connects the socket. connect(2)
 *
 * Tries each address of a host name in turn.
 *
 * @param string $address IP address, host name, path, abstract name with a leading NUL, port id (AF_NETLINK), context id (AF_VSOCK), or name of an interface (AF_CAN)
 * @param int|null $port 0 to 65535; required for AF_INET and AF_INET6, except for raw sockets, and for AF_VSOCK: 0 to 4294967295; for AF_NETLINK the mask of groups
 * @return bool false without a warning while a non-blocking socket is connecting (EINPROGRESS)
 */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/** Returns the text of an error number; numbers below -10000 are errors of the resolver. strerror(3) */
function socket_strerror(int $error_code): string {}

/**
 * Binds the socket to an address. bind(2)
 *
 * @param string $address IP address, host name, path, abstract name with a leading NUL, "" for any free abstract name, name of an interface (AF_PACKET, AF_CAN: "" for all), port id (AF_NETLINK), or context id (AF_VSOCK)
 * @param int $port 0 to 65535; 0 lets the system choose. 0 to 4294967295 for AF_VSOCK; for AF_NETLINK the mask of groups
 */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/**
 * Receives data. recv(2)
 *
 * @param-out string|null $data null if nothing was received
 * @param int $length the most bytes to receive; less than 1 returns false
 * @param int $flags MSG_*
 * @return int|false the number of bytes received, 0 at end of file; with MSG_TRUNC the real length of the datagram, of which $data has at most $length bytes; false without a warning if the call would block (EAGAIN)
 */
function socket_recv(Socket $socket, &$data, int $length, int $flags): int|false {}

/**
 * Sends data on a connected socket. send(2)
 *
 * @param int $length the most bytes to send, 0 or more
 * @param int $flags MSG_*
 */
function socket_send(Socket $socket, string $data, int $length, int $flags): int|false {}

/**
 * Receives data and the address of its sender. recvfrom(2)
 *
 * @param-out string $data
 * @param int $length the most bytes to receive; less than 1 returns false
 * @param int $flags MSG_*
 * @param-out string $address in the form of socket_getsockname()
 * @param-out int $port required for AF_INET, AF_INET6 and AF_VSOCK
 * @return int|false the number of bytes received; with MSG_TRUNC the real length of the datagram, of which $data has at most $length bytes; false without a warning if the call would block (EAGAIN)
 */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

/**
 * Sends data to an address. sendto(2)
 *
 * @param int $length the most bytes to send, 0 or more
 * @param int $flags MSG_*
 * @param string $address in the form of socket_connect(); for AF_PACKET sockets of type SOCK_DGRAM the hardware address ("ff:ff:ff:ff:ff:ff"), unused for SOCK_RAW
 * @param int|null $port in the form of socket_connect(); for AF_PACKET the index of the interface; not used for AF_UNIX
 */
function socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false {}

/**
 * Returns an option of the socket. getsockopt(2)
 *
 * @param int $level SOL_SOCKET, SOL_TCP, SOL_UDP, IPPROTO_IP, IPPROTO_IPV6 or the number of a protocol
 * @param int $option SO_*, TCP_*, UDP_*, IP_*, IPV6_*
 * @return array|string|int|false the type depends on the option: see its constant
 */
function socket_get_option(Socket $socket, int $level, int $option): array|string|int|false {}

/**
 * Alias of {@see socket_get_option()}.
 */
function socket_getopt(Socket $socket, int $level, int $option): array|string|int|false {}

/**
 * Sets an option of the socket. setsockopt(2)
 *
 * @param int $level SOL_SOCKET, SOL_TCP, SOL_UDP, IPPROTO_IP, IPPROTO_IPV6 or the number of a protocol
 * @param int $option SO_*, TCP_*, UDP_*, IP_*, IPV6_*, MCAST_*
 * @param array|string|int $value the type depends on the option: see its constant
 */
function socket_set_option(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Alias of {@see socket_set_option()}.
 * @param array|string|int $value
 */
function socket_setopt(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Creates two sockets that are connected to each other. socketpair(2)
 *
 * @param int $domain AF_UNIX; the system refuses other families
 * @param int $type SOCK_*, optionally or'ed with SOCK_CLOEXEC and SOCK_NONBLOCK
 * @param-out array{Socket, Socket} $pair
 */
function socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool {}

/**
 * Shuts down one direction of a connection, or both. shutdown(2)
 *
 * @param int $mode SHUT_RD, SHUT_WR or SHUT_RDWR
 */
function socket_shutdown(Socket $socket, int $mode = 2): bool {}

/** Whether the socket is at the out-of-band mark. sockatmark(3) */
function socket_atmark(Socket $socket): bool {}

/** Returns the last error of a socket, or without one the last error of this request. errno(3) */
function socket_last_error(?Socket $socket = null): int {}

/** Sets the last error to 0. */
function socket_clear_error(?Socket $socket = null): void {}

/**
 * Creates a Socket from a stream; both share one descriptor, which the stream owns.
 *
 * @param resource $stream
 */
function socket_import_stream($stream): Socket|false {}

/**
 * Creates a stream from a socket; both share one descriptor, which the stream owns.
 *
 * @return resource|false every call returns the same stream
 */
function socket_export_stream(Socket $socket) {}

/**
 * Sends a message: address, data (several strings), control messages. sendmsg(2)
 *
 * @param array{name?: array, iov?: array<string>, control?: array<array{level: int, type: int, data: mixed}>} $message name is array{family?: int, addr?: string, port?: int, flowinfo?: int, scope_id?: int|string} or array{family?: int, path: string}, those of other families have the keys of docs/messages.md; data of an unknown kind is a string of bytes
 * @param int $flags MSG_*
 */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/**
 * Receives a message: address, data, control messages. recvmsg(2)
 *
 * @param array $message in: array{controllen: int, buffer_size?: int, name?: array}; controllen at least 1, buffer_size 0 to 104857600 and 8192 by default. Out: array{name: array|null, control: list<array{level: int, type: int, data: mixed}>, iov: list<string>, flags: int}; data of an unknown kind is a string of bytes
 * @param int $flags MSG_*
 */
function socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false {}

/**
 * Sends many messages in their order by one system call. sendmmsg(2)
 *
 * All messages of a call, at most 1024, are converted before the first is sent: if one is invalid, none is sent.
 *
 * @param array $messages list of messages in the form of socket_sendmsg(); those after the first 1024 are left to the next call
 * @param int $flags MSG_*
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket's mode and SO_SNDTIMEO
 * @return int|false the number of messages sent; fewer after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the first message, without a warning for EAGAIN. A message that was sent in part on a stream does not count; a warning says how many of its bytes were sent
 */
function socket_sendmmsg(Socket $socket, array $messages, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives many messages by one system call: waits for the first, and receives all others that have arrived. recvmmsg(2)
 *
 * Descriptors in the messages have close-on-exec. The cost depends on the received messages, not on $count and
 * $length.
 *
 * At the end of a connection there are no messages: 0, and the last error is 0. An empty packet (SOCK_SEQPACKET) is a
 * message, except directly before the end, from which it cannot be distinguished. MSG_PEEK returns one message, since it does
 * not remove it; with SO_PEEK_OFF it returns as many as there are.
 *
 * @param array|null $messages out: list of messages in the form of socket_recvmsg(), with names; empty after a failure
 * @param int $count the most messages to receive; one call receives at most 1024
 * @param int $length bytes of the longest message, 1 to 104857600; a longer one is truncated (MSG_TRUNC in flags)
 * @param int $flags MSG_*
 * @param float|null $timeout seconds to wait for the first message, 0.0 does not wait; null waits according to the socket's mode and SO_RCVTIMEO
 * @param int|null $control_length bytes for the control messages of one message, 0 to 104857600, see socket_cmsg_space(); null is enough for all kinds but IPv6 headers. What does not fit is truncated (MSG_CTRUNC in flags)
 * @return int|false the number of messages; 0 after the timeout (last error ETIMEDOUT) and at the end of a connection (last error 0); false without a warning if the call would block (EAGAIN)
 */
function socket_recvmmsg(Socket $socket, ?array &$messages, int $count, int $length, int $flags = 0, ?float $timeout = null, ?int $control_length = null): int|false {}

/**
 * Sends all of the data; with a timeout also on a non-blocking socket. send(2)
 *
 * Signal handlers run during the call, which then continues. A handler that throws or closes the socket ends the call;
 * the number of bytes sent is then unknown.
 *
 * @param int $flags MSG_*, but not MSG_OOB
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without a limit, up to SO_SNDTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes sent; fewer after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the first byte, without a warning for EAGAIN. 0 after the timeout before the first byte
 */
function socket_send_all(Socket $socket, string $data, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives an exact number of bytes from a stream socket; with a timeout also from a non-blocking one. recv(2)
 *
 * Signal handlers run during the call, which then continues. A handler that throws or closes the socket ends the call;
 * $data then has the bytes received before.
 *
 * @param-out string $data the bytes received, "" if none
 * @param int $length at least 0; memory for all of it is allocated first
 * @param int $flags MSG_*, but not MSG_PEEK, MSG_TRUNC or MSG_ERRQUEUE
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without a limit, up to SO_RCVTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes received; fewer at end of file (last error 0), after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the first byte, without a warning for EAGAIN
 */
function socket_recv_exact(Socket $socket, &$data, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives up to and including a delimiter from a stream socket. Bytes after it stay in the kernel, where socket_select() and other
 * calls see them. recv(2)
 *
 * Signal handlers run during the call, which then continues, as in socket_recv_exact().
 *
 * @param-out string $data the bytes received, with the delimiter if it has arrived
 * @param string $delimiter of one byte or more
 * @param int $length the most bytes, at least 1
 * @param int $flags MSG_*, but not MSG_PEEK, MSG_TRUNC, MSG_OOB or MSG_ERRQUEUE
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without a limit, up to SO_RCVTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes received; without the delimiter at the end of them after $length bytes (last error EMSGSIZE), at end of file (0), after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the first byte, without a warning for EAGAIN
 */
function socket_recv_until(Socket $socket, &$data, string $delimiter, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Sends the contents of a stream; a plain file without copying it through PHP. sendfile(2)
 *
 * Begins at the position of the stream, or at $offset. Afterwards the position of any stream is after the last byte
 * sent, or unchanged if nothing was sent. A stream that cannot seek is read up to $offset. From an $offset beyond the
 * end of any stream nothing is sent, and the result is 0. While a plain file is sent to a blocking socket, the socket
 * is set to non-blocking, which other processes that share it can see.
 *
 * @param resource $stream
 * @param int|null $offset where in the stream to begin; null for its position
 * @param int|null $length the most bytes to send; null for all up to the end
 * @param int $flags MSG_MORE, with which a plain file is read like other streams, and MSG_DONTWAIT
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket's mode and SO_SNDTIMEO. The timeout does not limit reading from the stream
 * @return int|false the number of bytes sent; fewer at the end of the stream or if it has no more data now (last error 0; feof() distinguishes them), after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the first byte, without a warning for EAGAIN
 */
function socket_sendfile(Socket $socket, $stream, ?int $offset = null, ?int $length = null, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Moves bytes from one stream socket to another. A byte is removed from $from only after it was sent to $to.
 *
 * Nothing else may receive from $from during the call. Out-of-band data (MSG_OOB) is not moved, and the bytes around
 * it may be wrong if more out-of-band data arrives meanwhile. With SO_OOBINLINE, set on $from before, it is moved like
 * other data.
 *
 * If fewer than $length bytes are moved, the last error is set on the socket that ended the call, and cleared on the
 * other. It is 0 at the end of $from, ETIMEDOUT after the timeout, EAGAIN if the call would block, or another error. As after
 * any send, bytes that were sent to $to are lost if that connection breaks before its peer has received them.
 *
 * @param int $length the most bytes to move, 0 or more
 * @param int $flags MSG_MORE and MSG_DONTWAIT
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the mode and timeouts of each socket
 * @return int|false the number of bytes moved; false if an error or EAGAIN came before the first byte, without a warning for EAGAIN
 */
function socket_splice(Socket $from, Socket $to, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Returns the bytes that a control message needs in a buffer, for controllen of socket_recvmsg(). cmsg(3)
 *
 * @param int $num number of descriptors for SCM_RIGHTS, number of bytes for kinds whose data has no fixed size
 */
function socket_cmsg_space(int $level, int $type, int $num = 0): int {}

/**
 * Resolves a host and a service to addresses. getaddrinfo(3)
 *
 * @param string|null $host null with a service: the loopback addresses, or those for all interfaces with AI_PASSIVE
 * @param array{ai_flags?: int, ai_family?: int, ai_socktype?: int, ai_protocol?: int, timeout?: float} $hints: seconds for the lookup; systems with neither epoll(7) nor kqueue(2) do not limit it
 * @param-out int $error_code EAI_* after a failure; EAI_AGAIN, with the last error ETIMEDOUT, after the timeout
 * @return AddressInfo[]|false
 */
function socket_addrinfo_lookup(?string $host, ?string $service = null, array $hints = [], &$error_code = null): array|false {}

/** Creates a socket and connects it to the address. connect(2) */
function socket_addrinfo_connect(AddressInfo $address): Socket|false {}

/** Creates a socket and binds it to the address. bind(2) */
function socket_addrinfo_bind(AddressInfo $address): Socket|false {}

/**
 * Returns the fields of an address.
 *
 * @return array{ai_flags: int, ai_family: int, ai_socktype: int, ai_protocol: int, ai_canonname?: string, ai_addr: array{sin_port: int, sin_addr: string}|array{sin6_port: int, sin6_addr: string}}
 */
function socket_addrinfo_explain(AddressInfo $address): array {}

/**
 * Connects to an address, with one timeout for the whole call. connect(2), RFC 8305
 *
 * Addresses are "tcp://example.com:80", "udp://127.0.0.1:53", "tcp://[fe80::1%eth0]:80", "unix:///run/x.sock" (a stream) and
 * "udg://…" (datagrams), "unix://@name" (abstract), "vsock://3:1024", "fd://3"; without a scheme "host:port", "[::1]:80" and "/path".
 *
 * A name is looked up first; a numeric host needs no lookup. Its addresses are tried one after the other, IPv6 and IPv4 in turn, in the
 * order of the system: the next one after the delay, or at once when one has failed. The first connection is returned, the
 * others are closed. In tasks, other tasks run meanwhile. Signal handlers run during the call, which then continues; without a
 * timeout, a connect(2) to this machine blocks as that of socket_connect(), and a signal that restarts system calls (pcntl_signal())
 * has its handler after it. "fd://3" uses an existing descriptor unchanged, as socket_from_fd() does.
 *
 * @param float|null $timeout seconds for the whole call, including the lookup; null is no limit. Systems with neither epoll(7) nor kqueue(2) do not limit the lookup
 * @param array{family?: int, delay?: float, bind?: string, nodelay?: bool, keepalive?: bool|array{int, int, int}, fast_open?: bool, nonblocking?: bool, inheritable?: bool} $options: AF_INET or AF_INET6; seconds until the next address is tried, 0.25 if not given, INF for not before a failure; the address to connect from, numeric and with a port, 0 for any free one, or for Unix sockets a path, whose file is removed if the connection fails; TCP_NODELAY; SO_KEEPALIVE, with idle time, interval and count; data of the first write in the first packet (TCP_FASTOPEN_CONNECT); whether the connected socket is non-blocking; whether programs that PHP starts inherit it, by default they do not
 * @param-out int $error_code out, after a failure: EAI_* of the lookup, else the error of the last address that has failed, or SOCKET_ETIMEDOUT
 * @return Socket|false false after a warning
 * @throws ValueError For an invalid address or an unknown option.
 */
function socket_create_connection(string $address, ?float $timeout = null, array $options = [], &$error_code = null): Socket|false {}

/**
 * Creates a socket that is bound to an address and, for streams, listens. bind(2), listen(2)
 *
 * The addresses are those of socket_create_connection(); of the addresses of a name, the first that can be bound is used. TCP addresses can be bound again
 * immediately (SO_REUSEADDR). "fd://3" uses a descriptor that is bound already, unchanged.
 *
 * @param array{backlog?: int, reuse_port?: bool, dual_stack?: bool, defer_accept?: int|bool, fast_open?: int|bool, mode?: int, unlink?: bool, inheritable?: bool} $options: connections that wait for accept, SOMAXCONN if not given; SO_REUSEPORT; whether "[::]" includes IPv4, by default the system's setting; seconds for which the system waits for data before it accepts (TCP_DEFER_ACCEPT), true for 1; the queue of TCP_FASTOPEN, true for 256; the permissions of the file of a path; whether a stale socket file, on which no process listens, is removed, by one process at a time: the directory is locked, flock(2), with at most a second of waiting; whether programs that PHP starts inherit the socket, by default they do not
 * @return Socket|false false after a warning
 * @throws ValueError For an invalid address or an unknown option.
 */
function socket_create_server(string $address, array $options = []): Socket|false {}

/** Returns the number of the descriptor, which the Socket continues to own. */
function socket_fileno(Socket $socket): int {}

/**
 * Creates a Socket from a descriptor, which it owns and closes from then on. The family, the type and the mode are read from the
 * system. No stream or other extension may own it: use socket_dup() and socket_detach() to get a descriptor of such a socket.
 *
 * @return Socket|false false after a warning, if it is not the descriptor of a socket
 * @throws ValueError If a Socket owns it already.
 */
function socket_from_fd(int $descriptor): Socket|false {}

/**
 * Creates another Socket for the same connection, which ends when both are closed. They share the mode and all options.
 * Child programs do not inherit the new descriptor. fcntl(2), F_DUPFD_CLOEXEC
 */
function socket_dup(Socket $socket): Socket|false {}

/**
 * Closes the Socket, but not its descriptor, which the caller owns and closes from then on. Calls that wait for the Socket end.
 *
 * @return int|false false after a warning, if it belongs to a stream
 */
function socket_detach(Socket $socket): int|false {}

/** Decides whether child programs inherit the descriptor. fcntl(2), FD_CLOEXEC */
function socket_set_inheritable(Socket $socket, bool $inheritable): bool {}

/** Whether child programs inherit the descriptor. */
function socket_get_inheritable(Socket $socket): bool {}

/**
 * Creates vectors for socket_readv(), socket_writev() and socket_sendmsg(): buffers of fixed sizes that one system call
 * fills or sends together. readv(2)
 *
 * @param int $num_vectors the number of lengths that follow
 * @param int $lengths bytes, at least 0
 */
function socket_iovec_alloc(int $num_vectors, int ...$lengths): SocketIovec {}

/** Appends an empty vector of this size. */
function socket_iovec_add(SocketIovec $iovec, int $length): bool {}

/** Sets the data of a vector; its size becomes that of the string. Positions begin at 0. */
function socket_iovec_set(SocketIovec $iovec, int $position, string $data): bool {}

/** Returns the data of a vector that was set or received. Positions begin at 0. */
function socket_iovec_fetch(SocketIovec $iovec, int $position): string {}

/** Removes a vector; the positions of those after it decrease by one. */
function socket_iovec_delete(SocketIovec $iovec, int $position): bool {}

/** Frees all vectors; later uses throw an Error. */
function socket_iovec_free(SocketIovec $iovec): bool {}

/**
 * Receives into the vectors, one after the other, by one system call. With more vectors than the system's limit
 * (IOV_MAX), a stream socket fills the first ones; on a message-based socket the call fails, and no message is lost.
 * readv(2)
 *
 * @return int|false the number of bytes received; 0 at end of file; false after an error, without a warning for EAGAIN
 */
function socket_readv(Socket $socket, SocketIovec $iovec): int|false {}

/**
 * Sends the data of the vectors, or the strings of an array, without joining them. More strings than the system's limit
 * (IOV_MAX, see sysconf(3)) are sent by several system calls, except in a message, which is never split. writev(2)
 *
 * @param SocketIovec|array $iovec vectors, or list<string>
 * @return int|false the number of bytes sent, which may be less than all; false after an error, without a warning for EAGAIN
 */
function socket_writev(Socket $socket, SocketIovec|array $iovec): int|false {}

/** Exports the socket to another process; returns an identifier. WSADuplicateSocket, Windows only */
function socket_wsaprotocol_info_export(Socket $socket, int $process_id): string|false {}

/** Imports a socket that another process exported. Windows only */
function socket_wsaprotocol_info_import(string $info_id): Socket|false {}

/** Releases an exported socket's identifier. Windows only */
function socket_wsaprotocol_info_release(string $info_id): bool {}

/**
 * Runs $task($args…) concurrently, from the next wait on. From then on, every call of this extension that would block lets other
 * tasks and the main script run. An exception of a task that is never joined is a warning. PHP waits for the tasks at the end of the
 * script; exit() and uncaught exceptions end them.
 *
 * @throws Error If the system has neither epoll(7) nor kqueue(2), or no descriptor is free.
 */
function socket_spawn(callable $task, mixed ...$args): SocketTask {}

/**
 * Lets other tasks run for this time; 0 lets each ready task run once. Without tasks it sleeps like usleep().
 *
 * @param float $seconds 0 or more
 */
function socket_sleep(float $seconds): void {}

/**
 * Calls $body($group); the group runs tasks. Returns what $body returns, when all tasks of the group have ended.
 *
 * The first failure, of a task or of $body, cancels the other tasks; the current or next wait of $body also throws a
 * SocketCancelledError. When all have ended, this function throws that failure. Later failures of tasks are warnings. A task that
 * ends with a SocketCancelledError has not failed. Cancelling the task that has called it cancels all of them.
 *
 * @param callable $body function (SocketGroup $group): mixed
 * @throws Error Where PHP does not let other code run, as in destructors below 8.4.
 */
function socket_group(callable $body): mixed {}

/**
 * Calls $call() with a deadline for all waits of this extension in it, also in fibers that it resumes, but not in tasks. The first
 * wait that would exceed $seconds throws a SocketTimeoutException, and so does each later one. Returns what $call returns. After
 * that time socket_sleep(0) throws it, too, and so does every 64th of the calls that need not wait.
 *
 * If deadlines are nested, the earliest applies. A wait that an outer deadline ends throws a SocketCancelledError, an Error, which a
 * catch of the inner SocketTimeoutException does not catch, and which the outer socket_deadline() turns into its
 * SocketTimeoutException.
 *
 * @param float $seconds 0 or more; INF is no limit
 * @param callable $call function (): mixed
 * @throws SocketTimeoutException
 * @throws Error Where PHP does not let other code run, as in destructors below 8.4.
 */
function socket_deadline(float $seconds, callable $call): mixed {}

/**
 * Accepts connections, and runs $handler($connection) in a task for each, until all listeners are closed or shut down. Then waits
 * for the remaining handlers, and returns the number of connections.
 *
 * Each connection is a blocking socket, and is closed when its handler ends. An exception of a handler is a warning; the others
 * continue. If no descriptor or memory is free, it pauses for 5 milliseconds to 1 second. An exception that is thrown into its wait, by
 * SocketTask::cancel(), socket_deadline() or a signal handler, cancels the handlers, and is thrown when they have ended.
 *
 * @param Socket|Socket[] $listeners
 * @param callable $handler function (Socket $connection): mixed
 * @param int $limit the most concurrent handlers; other connections wait in the kernel's queue; 0 is no limit
 * @param float|null $grace seconds after the end of the listeners until the remaining handlers are cancelled; null is no limit
 * @throws Error Where PHP does not let other code run, as in destructors below 8.4.
 */
function socket_serve(Socket|array $listeners, callable $handler, int $limit = 0, ?float $grace = null): int {}

/**
 * Sets the event loop for the waits of this extension: while one is set, every call that would block calls
 * $scheduler->wait() instead, and socket_spawn() calls $scheduler->spawn(). Returns the previous one, or null.
 *
 * Calls that wait stay in their scheduler, whose closing() is called until the last of them has ended.
 * Where PHP does not let fibers switch, as in destructors below 8.4, calls block. Lookups of host names, Io\Poll\Context::wait(), and
 * PHP's own functions that sleep do not use the scheduler. It ends with the request.
 *
 * @param SocketScheduler|null $scheduler null for none: calls block, or let other tasks run
 * @throws Error While there are tasks that no scheduler runs, or for the reasons of socket_spawn().
 */
function socket_set_scheduler(?SocketScheduler $scheduler): ?SocketScheduler {}

/**
 * Unix domain sockets: addresses are paths or, with a leading NUL on Linux, abstract names. unix(7).
 * @var int
 */
const AF_UNIX = 1;
/**
 * IPv4. ip(7).
 * @var int
 */
const AF_INET = 2;
/**
 * IPv6. ipv6(7).
 * @var int
 */
const AF_INET6 = 10;
/**
 * Any family; a hint of socket_addrinfo_lookup() only. getaddrinfo(3).
 * @var int
 */
const AF_UNSPEC = 0;
/**
 * Frames of the link layer; an address is the name of an interface. packet(7).
 * @var int
 */
const AF_PACKET = 17;
/**
 * Messages of the kernel; an address is a port id and a mask of groups. netlink(7).
 * @var int
 */
const AF_NETLINK = 16;
/**
 * Virtual machines and their host; an address is a context id and a port. vsock(7), Linux 3.9.
 * @var int
 */
const AF_VSOCK = 40;
/**
 * Controller area networks; an address is the name of an interface. Linux 2.6.25.
 * @var int
 */
const AF_CAN = 29;
/**
 * Packets diverted by a firewall rule. divert(4), FreeBSD.
 * @var int
 */
const AF_DIVERT = 0;

/**
 * EtherType of IPv4, for the protocol of an AF_PACKET socket. packet(7).
 * @var int
 */
const ETH_P_IP = 2048;
/**
 * EtherType of IPv6. packet(7).
 * @var int
 */
const ETH_P_IPV6 = 34525;
/**
 * EtherType of Ethernet loopback packets. packet(7).
 * @var int
 */
const ETH_P_LOOP = 96;
/**
 * Frames of every protocol. packet(7).
 * @var int
 */
const ETH_P_ALL = 3;

/**
 * One address, a result of socket_addrinfo_lookup().
 */
final class AddressInfo
{
}

/**
 * Without a host: addresses to bind to, not to connect to. getaddrinfo(3).
 * @var int
 */
const AI_PASSIVE = 1;
/**
 * Fill in ai_canonname. getaddrinfo(3).
 * @var int
 */
const AI_CANONNAME = 2;
/**
 * The host is a numeric address, not a name to be resolved. getaddrinfo(3).
 * @var int
 */
const AI_NUMERICHOST = 4;
/**
 * With AF_INET6: IPv4 addresses as ::ffff:a.b.c.d if there are no IPv6 addresses. getaddrinfo(3).
 * @var int
 */
const AI_V4MAPPED = 8;
/**
 * With AI_V4MAPPED: IPv6 and mapped IPv4 addresses. getaddrinfo(3).
 * @var int
 */
const AI_ALL = 16;
/**
 * Only families of which this host has an address. getaddrinfo(3).
 * @var int
 */
const AI_ADDRCONFIG = 32;
/**
 * Encode an internationalized host name. getaddrinfo(3), glibc.
 * @var int
 */
const AI_IDN = 64;
/**
 * Decode ai_canonname. getaddrinfo(3), glibc.
 * @var int
 */
const AI_CANONIDN = 128;
/**
 * The service is a port number, not a name. getaddrinfo(3).
 * @var int
 */
const AI_NUMERICSERV = 1024;

/**
 * Error of socket_addrinfo_lookup(): bad hints. gai_strerror(3).
 * @var int
 */
const EAI_BADFLAGS = -1;
/**
 * Error of socket_addrinfo_lookup(): no such host or service. gai_strerror(3).
 * @var int
 */
const EAI_NONAME = -2;
/**
 * Error of socket_addrinfo_lookup(): try again later. gai_strerror(3).
 * @var int
 */
const EAI_AGAIN = -3;
/**
 * Error of socket_addrinfo_lookup(): the name server failed. gai_strerror(3).
 * @var int
 */
const EAI_FAIL = -4;
/**
 * Error of socket_addrinfo_lookup(): the host has no address. gai_strerror(3).
 * @var int
 */
const EAI_NODATA = -5;
/**
 * Error of socket_addrinfo_lookup(): family not supported. gai_strerror(3).
 * @var int
 */
const EAI_FAMILY = -6;
/**
 * Error of socket_addrinfo_lookup(): socket type not supported. gai_strerror(3).
 * @var int
 */
const EAI_SOCKTYPE = -7;
/**
 * Error of socket_addrinfo_lookup(): the service is not available for this socket type. gai_strerror(3).
 * @var int
 */
const EAI_SERVICE = -8;
/**
 * Error of socket_addrinfo_lookup(): no address in this family. gai_strerror(3).
 * @var int
 */
const EAI_ADDRFAMILY = -9;
/**
 * Error of socket_addrinfo_lookup(): a system error. gai_strerror(3).
 * @var int
 */
const EAI_SYSTEM = -11;
/**
 * Error of socket_addrinfo_lookup(): a name is too long. gai_strerror(3).
 * @var int
 */
const EAI_OVERFLOW = -12;
/**
 * Result of an asynchronous lookup: in progress. gai_strerror(3).
 * @var int
 */
const EAI_INPROGRESS = -100;
/**
 * Result of an asynchronous lookup: cancelled. gai_strerror(3).
 * @var int
 */
const EAI_CANCELED = -101;
/**
 * Result of an asynchronous lookup: cannot be cancelled. gai_strerror(3).
 * @var int
 */
const EAI_NOTCANCELED = -102;
/**
 * Result of an asynchronous lookup: all done. gai_strerror(3).
 * @var int
 */
const EAI_ALLDONE = -103;
/**
 * Result of an asynchronous lookup: interrupted. gai_strerror(3).
 * @var int
 */
const EAI_INTR = -104;
/**
 * Error of socket_addrinfo_lookup(): the name cannot be encoded. gai_strerror(3).
 * @var int
 */
const EAI_IDN_ENCODE = -105;

/**
 * Value of pkttype in a name of AF_PACKET: for this host. packet(7).
 * @var int
 */
const PACKET_HOST = 0;
/**
 * Value of pkttype: for all hosts. packet(7).
 * @var int
 */
const PACKET_BROADCAST = 1;
/**
 * Value of pkttype: for a group. packet(7).
 * @var int
 */
const PACKET_MULTICAST = 2;
/**
 * Value of pkttype: for another host. packet(7).
 * @var int
 */
const PACKET_OTHERHOST = 3;
/**
 * Value of pkttype: from this host. packet(7).
 * @var int
 */
const PACKET_OUTGOING = 4;

/**
 * Protocol of AF_NETLINK: links, addresses, routes, neighbours. rtnetlink(7).
 * @var int
 */
const NETLINK_ROUTE = 0;
/**
 * Protocol of AF_NETLINK: messages between programs. netlink(7).
 * @var int
 */
const NETLINK_USERSOCK = 2;
/**
 * Protocol of AF_NETLINK: the sockets of the system. sock_diag(7).
 * @var int
 */
const NETLINK_SOCK_DIAG = 4;
/**
 * Protocol of AF_NETLINK: IPsec. netlink(7).
 * @var int
 */
const NETLINK_XFRM = 6;
/**
 * Protocol of AF_NETLINK: events of SELinux. netlink(7).
 * @var int
 */
const NETLINK_SELINUX = 7;
/**
 * Protocol of AF_NETLINK: Open-iSCSI. netlink(7).
 * @var int
 */
const NETLINK_ISCSI = 8;
/**
 * Protocol of AF_NETLINK: auditing. netlink(7).
 * @var int
 */
const NETLINK_AUDIT = 9;
/**
 * Protocol of AF_NETLINK: lookups in the routing tables. netlink(7).
 * @var int
 */
const NETLINK_FIB_LOOKUP = 10;
/**
 * Protocol of AF_NETLINK: the kernel connector, among others events of processes. netlink(7).
 * @var int
 */
const NETLINK_CONNECTOR = 11;
/**
 * Protocol of AF_NETLINK: netfilter. netlink(7).
 * @var int
 */
const NETLINK_NETFILTER = 12;
/**
 * Protocol of AF_NETLINK: events of devices. netlink(7).
 * @var int
 */
const NETLINK_KOBJECT_UEVENT = 15;
/**
 * Protocol of AF_NETLINK: generic netlink, whose families have names. netlink(7).
 * @var int
 */
const NETLINK_GENERIC = 16;
/**
 * Protocol of AF_NETLINK: RDMA. netlink(7).
 * @var int
 */
const NETLINK_RDMA = 20;
/**
 * Protocol of AF_NETLINK: the algorithms of the kernel. netlink(7).
 * @var int
 */
const NETLINK_CRYPTO = 21;
/**
 * Bit of a mask of NETLINK_ROUTE groups: links. rtnetlink(7).
 * @var int
 */
const RTMGRP_LINK = 1;
/**
 * Bit of a mask of NETLINK_ROUTE groups: notifications. rtnetlink(7).
 * @var int
 */
const RTMGRP_NOTIFY = 2;
/**
 * Bit of a mask of NETLINK_ROUTE groups: neighbours. rtnetlink(7).
 * @var int
 */
const RTMGRP_NEIGH = 4;
/**
 * Bit of a mask of NETLINK_ROUTE groups: traffic control. rtnetlink(7).
 * @var int
 */
const RTMGRP_TC = 8;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 addresses. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV4_IFADDR = 16;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 multicast routes. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV4_MROUTE = 32;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 routes. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV4_ROUTE = 64;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 rules of routing. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV4_RULE = 128;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 addresses. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV6_IFADDR = 256;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 multicast routes. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV6_MROUTE = 512;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 routes. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV6_ROUTE = 1024;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 settings of links. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV6_IFINFO = 2048;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 prefixes. rtnetlink(7).
 * @var int
 */
const RTMGRP_IPV6_PREFIX = 131072;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: links. rtnetlink(7).
 * @var int
 */
const RTNLGRP_LINK = 1;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: notifications. rtnetlink(7).
 * @var int
 */
const RTNLGRP_NOTIFY = 2;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: neighbours. rtnetlink(7).
 * @var int
 */
const RTNLGRP_NEIGH = 3;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: traffic control. rtnetlink(7).
 * @var int
 */
const RTNLGRP_TC = 4;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 addresses. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV4_IFADDR = 5;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 multicast routes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV4_MROUTE = 6;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 routes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV4_ROUTE = 7;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 rules of routing. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV4_RULE = 8;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 addresses. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_IFADDR = 9;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 multicast routes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_MROUTE = 10;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 routes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_ROUTE = 11;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 settings of links. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_IFINFO = 12;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 prefixes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_PREFIX = 18;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 rules of routing. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_RULE = 19;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: options of IPv6 router advertisements. rtnetlink(7).
 * @var int
 */
const RTNLGRP_ND_USEROPT = 20;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 settings. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV4_NETCONF = 24;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 settings. rtnetlink(7).
 * @var int
 */
const RTNLGRP_IPV6_NETCONF = 25;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: multicast groups of bridges. rtnetlink(7).
 * @var int
 */
const RTNLGRP_MDB = 26;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: MPLS routes. rtnetlink(7).
 * @var int
 */
const RTNLGRP_MPLS_ROUTE = 27;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: network namespaces. rtnetlink(7).
 * @var int
 */
const RTNLGRP_NSID = 28;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: next hops. rtnetlink(7).
 * @var int
 */
const RTNLGRP_NEXTHOP = 32;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: VLANs of bridges. rtnetlink(7).
 * @var int
 */
const RTNLGRP_BRVLAN = 33;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: tunnels. rtnetlink(7).
 * @var int
 */
const RTNLGRP_TUNNEL = 35;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: statistics of links. rtnetlink(7).
 * @var int
 */
const RTNLGRP_STATS = 36;

/**
 * Context id: any, to bind to; -1 where int has 32 bits. vsock(7).
 * @var int
 */
const VMADDR_CID_ANY = 4294967295;
/**
 * Context id of the hypervisor. vsock(7).
 * @var int
 */
const VMADDR_CID_HYPERVISOR = 0;
/**
 * Context id of the machine itself. vsock(7), Linux 5.6.
 * @var int
 */
const VMADDR_CID_LOCAL = 1;
/**
 * Context id of the host. vsock(7).
 * @var int
 */
const VMADDR_CID_HOST = 2;
/**
 * Port: any, to bind to; -1 where int has 32 bits. vsock(7).
 * @var int
 */
const VMADDR_PORT_ANY = 4294967295;
/**
 * Flag of a name: through the host, also to a sibling. Linux 5.11.
 * @var int
 */
const VMADDR_FLAG_TO_HOST = 1;

/**
 * Protocol of AF_CAN, SOCK_RAW: frames.
 * @var int
 */
const CAN_RAW = 1;
/**
 * Protocol of AF_CAN, SOCK_DGRAM: the broadcast manager.
 * @var int
 */
const CAN_BCM = 2;
/**
 * Protocol of AF_CAN, SOCK_DGRAM: ISO 15765-2, Linux 5.10.
 * @var int
 */
const CAN_ISOTP = 6;
/**
 * Bit of the id of a frame: extended format, an id of 29 bits.
 * @var int
 */
const CAN_EFF_FLAG = 2147483648;
/**
 * Bit of the id of a frame: a request of remote transmission.
 * @var int
 */
const CAN_RTR_FLAG = 1073741824;
/**
 * Bit of the id of a frame: an error.
 * @var int
 */
const CAN_ERR_FLAG = 536870912;
/**
 * The bits of the id of a frame in standard format.
 * @var int
 */
const CAN_SFF_MASK = 2047;
/**
 * The bits of the id of a frame in extended format.
 * @var int
 */
const CAN_EFF_MASK = 536870911;
/**
 * The bits of the class of an error frame.
 * @var int
 */
const CAN_ERR_MASK = 536870911;
/**
 * Bit of the id in a filter of CAN_RAW_FILTER: inverts it.
 * @var int
 */
const CAN_INV_FILTER = 536870912;
/**
 * Bytes of a frame.
 * @var int
 */
const CAN_MTU = 16;
/**
 * Bytes of a CAN FD frame.
 * @var int
 */
const CANFD_MTU = 72;

/**
 * Operation not permitted. errno(3).
 * @var int
 */
const SOCKET_EPERM = 1;
/**
 * No such file or directory. errno(3).
 * @var int
 */
const SOCKET_ENOENT = 2;
/**
 * Interrupted system call. errno(3).
 * @var int
 */
const SOCKET_EINTR = 4;
/**
 * Input/output error. errno(3).
 * @var int
 */
const SOCKET_EIO = 5;
/**
 * No such device or address. errno(3).
 * @var int
 */
const SOCKET_ENXIO = 6;
/**
 * Argument list too long. errno(3).
 * @var int
 */
const SOCKET_E2BIG = 7;
/**
 * Bad file descriptor. errno(3).
 * @var int
 */
const SOCKET_EBADF = 9;
/**
 * Resource temporarily unavailable. errno(3).
 * @var int
 */
const SOCKET_EAGAIN = 11;
/**
 * Cannot allocate memory. errno(3).
 * @var int
 */
const SOCKET_ENOMEM = 12;
/**
 * Permission denied. errno(3).
 * @var int
 */
const SOCKET_EACCES = 13;
/**
 * Bad address. errno(3).
 * @var int
 */
const SOCKET_EFAULT = 14;
/**
 * Block device required. errno(3).
 * @var int
 */
const SOCKET_ENOTBLK = 15;
/**
 * Device or resource busy. errno(3).
 * @var int
 */
const SOCKET_EBUSY = 16;
/**
 * File exists. errno(3).
 * @var int
 */
const SOCKET_EEXIST = 17;
/**
 * Invalid cross-device link. errno(3).
 * @var int
 */
const SOCKET_EXDEV = 18;
/**
 * No such device. errno(3).
 * @var int
 */
const SOCKET_ENODEV = 19;
/**
 * Not a directory. errno(3).
 * @var int
 */
const SOCKET_ENOTDIR = 20;
/**
 * Is a directory. errno(3).
 * @var int
 */
const SOCKET_EISDIR = 21;
/**
 * Invalid argument. errno(3).
 * @var int
 */
const SOCKET_EINVAL = 22;
/**
 * Too many open files in system. errno(3).
 * @var int
 */
const SOCKET_ENFILE = 23;
/**
 * Too many open files. errno(3).
 * @var int
 */
const SOCKET_EMFILE = 24;
/**
 * Inappropriate ioctl for device. errno(3).
 * @var int
 */
const SOCKET_ENOTTY = 25;
/**
 * No space left on device. errno(3).
 * @var int
 */
const SOCKET_ENOSPC = 28;
/**
 * Illegal seek. errno(3).
 * @var int
 */
const SOCKET_ESPIPE = 29;
/**
 * Read-only file system. errno(3).
 * @var int
 */
const SOCKET_EROFS = 30;
/**
 * Too many links. errno(3).
 * @var int
 */
const SOCKET_EMLINK = 31;
/**
 * Broken pipe. errno(3).
 * @var int
 */
const SOCKET_EPIPE = 32;
/**
 * File name too long. errno(3).
 * @var int
 */
const SOCKET_ENAMETOOLONG = 36;
/**
 * No locks available. errno(3).
 * @var int
 */
const SOCKET_ENOLCK = 37;
/**
 * Function not implemented. errno(3).
 * @var int
 */
const SOCKET_ENOSYS = 38;
/**
 * Directory not empty. errno(3).
 * @var int
 */
const SOCKET_ENOTEMPTY = 39;
/**
 * Too many levels of symbolic links. errno(3).
 * @var int
 */
const SOCKET_ELOOP = 40;
/**
 * Resource temporarily unavailable. errno(3).
 * @var int
 */
const SOCKET_EWOULDBLOCK = 11;
/**
 * No message of desired type. errno(3).
 * @var int
 */
const SOCKET_ENOMSG = 42;
/**
 * Identifier removed. errno(3).
 * @var int
 */
const SOCKET_EIDRM = 43;
/**
 * Channel number out of range. errno(3).
 * @var int
 */
const SOCKET_ECHRNG = 44;
/**
 * Level 2 not synchronized. errno(3).
 * @var int
 */
const SOCKET_EL2NSYNC = 45;
/**
 * Level 3 halted. errno(3).
 * @var int
 */
const SOCKET_EL3HLT = 46;
/**
 * Level 3 reset. errno(3).
 * @var int
 */
const SOCKET_EL3RST = 47;
/**
 * Link number out of range. errno(3).
 * @var int
 */
const SOCKET_ELNRNG = 48;
/**
 * Protocol driver not attached. errno(3).
 * @var int
 */
const SOCKET_EUNATCH = 49;
/**
 * No CSI structure available. errno(3).
 * @var int
 */
const SOCKET_ENOCSI = 50;
/**
 * Level 2 halted. errno(3).
 * @var int
 */
const SOCKET_EL2HLT = 51;
/**
 * Invalid exchange. errno(3).
 * @var int
 */
const SOCKET_EBADE = 52;
/**
 * Invalid request descriptor. errno(3).
 * @var int
 */
const SOCKET_EBADR = 53;
/**
 * Exchange full. errno(3).
 * @var int
 */
const SOCKET_EXFULL = 54;
/**
 * No anode. errno(3).
 * @var int
 */
const SOCKET_ENOANO = 55;
/**
 * Invalid request code. errno(3).
 * @var int
 */
const SOCKET_EBADRQC = 56;
/**
 * Invalid slot. errno(3).
 * @var int
 */
const SOCKET_EBADSLT = 57;
/**
 * Device not a stream. errno(3).
 * @var int
 */
const SOCKET_ENOSTR = 60;
/**
 * No data available. errno(3).
 * @var int
 */
const SOCKET_ENODATA = 61;
/**
 * Timer expired. errno(3).
 * @var int
 */
const SOCKET_ETIME = 62;
/**
 * Out of streams resources. errno(3).
 * @var int
 */
const SOCKET_ENOSR = 63;
/**
 * Machine is not on the network. errno(3).
 * @var int
 */
const SOCKET_ENONET = 64;
/**
 * Object is remote. errno(3).
 * @var int
 */
const SOCKET_EREMOTE = 66;
/**
 * Link has been severed. errno(3).
 * @var int
 */
const SOCKET_ENOLINK = 67;
/**
 * Advertise error. errno(3).
 * @var int
 */
const SOCKET_EADV = 68;
/**
 * Srmount error. errno(3).
 * @var int
 */
const SOCKET_ESRMNT = 69;
/**
 * Communication error on send. errno(3).
 * @var int
 */
const SOCKET_ECOMM = 70;
/**
 * Protocol error. errno(3).
 * @var int
 */
const SOCKET_EPROTO = 71;
/**
 * Multihop attempted. errno(3).
 * @var int
 */
const SOCKET_EMULTIHOP = 72;
/**
 * Bad message. errno(3).
 * @var int
 */
const SOCKET_EBADMSG = 74;
/**
 * Name not unique on network. errno(3).
 * @var int
 */
const SOCKET_ENOTUNIQ = 76;
/**
 * File descriptor in bad state. errno(3).
 * @var int
 */
const SOCKET_EBADFD = 77;
/**
 * Remote address changed. errno(3).
 * @var int
 */
const SOCKET_EREMCHG = 78;
/**
 * Interrupted system call should be restarted. errno(3).
 * @var int
 */
const SOCKET_ERESTART = 85;
/**
 * Streams pipe error. errno(3).
 * @var int
 */
const SOCKET_ESTRPIPE = 86;
/**
 * Too many users. errno(3).
 * @var int
 */
const SOCKET_EUSERS = 87;
/**
 * Socket operation on non-socket. errno(3).
 * @var int
 */
const SOCKET_ENOTSOCK = 88;
/**
 * Destination address required. errno(3).
 * @var int
 */
const SOCKET_EDESTADDRREQ = 89;
/**
 * Message too long. errno(3).
 * @var int
 */
const SOCKET_EMSGSIZE = 90;
/**
 * Protocol wrong type for socket. errno(3).
 * @var int
 */
const SOCKET_EPROTOTYPE = 91;
/**
 * Protocol not available. errno(3).
 * @var int
 */
const SOCKET_ENOPROTOOPT = 92;
/**
 * Protocol not supported. errno(3).
 * @var int
 */
const SOCKET_EPROTONOSUPPORT = 93;
/**
 * Socket type not supported. errno(3).
 * @var int
 */
const SOCKET_ESOCKTNOSUPPORT = 94;
/**
 * Operation not supported. errno(3).
 * @var int
 */
const SOCKET_EOPNOTSUPP = 95;
/**
 * Protocol family not supported. errno(3).
 * @var int
 */
const SOCKET_EPFNOSUPPORT = 96;
/**
 * Address family not supported by protocol. errno(3).
 * @var int
 */
const SOCKET_EAFNOSUPPORT = 97;
/**
 * Address already in use. errno(3).
 * @var int
 */
const SOCKET_EADDRINUSE = 98;
/**
 * Cannot assign requested address. errno(3).
 * @var int
 */
const SOCKET_EADDRNOTAVAIL = 99;
/**
 * Network is down. errno(3).
 * @var int
 */
const SOCKET_ENETDOWN = 100;
/**
 * Network is unreachable. errno(3).
 * @var int
 */
const SOCKET_ENETUNREACH = 101;
/**
 * Network dropped connection on reset. errno(3).
 * @var int
 */
const SOCKET_ENETRESET = 102;
/**
 * Software caused connection abort. errno(3).
 * @var int
 */
const SOCKET_ECONNABORTED = 103;
/**
 * Connection reset by peer. errno(3).
 * @var int
 */
const SOCKET_ECONNRESET = 104;
/**
 * No buffer space available. errno(3).
 * @var int
 */
const SOCKET_ENOBUFS = 105;
/**
 * Transport endpoint is already connected. errno(3).
 * @var int
 */
const SOCKET_EISCONN = 106;
/**
 * Transport endpoint is not connected. errno(3).
 * @var int
 */
const SOCKET_ENOTCONN = 107;
/**
 * Cannot send after transport endpoint shutdown. errno(3).
 * @var int
 */
const SOCKET_ESHUTDOWN = 108;
/**
 * Too many references: cannot splice. errno(3).
 * @var int
 */
const SOCKET_ETOOMANYREFS = 109;
/**
 * Connection timed out. errno(3).
 * @var int
 */
const SOCKET_ETIMEDOUT = 110;
/**
 * Connection refused. errno(3).
 * @var int
 */
const SOCKET_ECONNREFUSED = 111;
/**
 * Host is down. errno(3).
 * @var int
 */
const SOCKET_EHOSTDOWN = 112;
/**
 * No route to host. errno(3).
 * @var int
 */
const SOCKET_EHOSTUNREACH = 113;
/**
 * Operation already in progress. errno(3).
 * @var int
 */
const SOCKET_EALREADY = 114;
/**
 * Operation now in progress. errno(3).
 * @var int
 */
const SOCKET_EINPROGRESS = 115;
/**
 * Is a named type file. errno(3).
 * @var int
 */
const SOCKET_EISNAM = 120;
/**
 * Remote I/O error. errno(3).
 * @var int
 */
const SOCKET_EREMOTEIO = 121;
/**
 * Disk quota exceeded. errno(3).
 * @var int
 */
const SOCKET_EDQUOT = 122;
/**
 * No medium found. errno(3).
 * @var int
 */
const SOCKET_ENOMEDIUM = 123;
/**
 * Wrong medium type. errno(3).
 * @var int
 */
const SOCKET_EMEDIUMTYPE = 124;

/**
 * A socket. It casts to "Resource id #N" and to N, like the resource of PHP 4 to 7.
 */
final class Socket
{
    /** For analysers only: "Resource id #N". */
    public function __toString(): string {}
}

/**
 * Out-of-band data. recv(2), send(2).
 * @var int
 */
const MSG_OOB = 1;
/**
 * Block until the whole length has arrived. recv(2).
 * @var int
 */
const MSG_WAITALL = 256;
/**
 * The control data was truncated. recvmsg(2).
 * @var int
 */
const MSG_CTRUNC = 8;
/**
 * The message was truncated; as a flag of a datagram socket: return its real length. recv(2).
 * @var int
 */
const MSG_TRUNC = 32;
/**
 * Return the data without removing it from the queue. recv(2).
 * @var int
 */
const MSG_PEEK = 2;
/**
 * Send to hosts on directly connected networks only. send(2).
 * @var int
 */
const MSG_DONTROUTE = 4;
/**
 * End of a record. send(2), recvmsg(2).
 * @var int
 */
const MSG_EOR = 128;
/**
 * The sender is finished. send(2).
 * @var int
 */
const MSG_EOF = 512;
/**
 * The peer has answered, so the neighbour need not be probed. send(2).
 * @var int
 */
const MSG_CONFIRM = 2048;
/**
 * Receive from the error queue. recvmsg(2).
 * @var int
 */
const MSG_ERRQUEUE = 8192;
/**
 * No SIGPIPE if the connection is broken; always set by this extension. send(2).
 * @var int
 */
const MSG_NOSIGNAL = 16384;
/**
 * This call does not block. recv(2), send(2).
 * @var int
 */
const MSG_DONTWAIT = 64;
/**
 * More data follows; wait for it to fill a segment. send(2).
 * @var int
 */
const MSG_MORE = 32768;
/**
 * Return after the first message. recvmmsg(2).
 * @var int
 */
const MSG_WAITFORONE = 65536;
/**
 * Received descriptors have close-on-exec. recvmsg(2).
 * @var int
 */
const MSG_CMSG_CLOEXEC = 1073741824;
/**
 * Connect and send data in the first packet (TCP Fast Open). tcp(7).
 * @var int
 */
const MSG_FASTOPEN = 536870912;
/**
 * Zero-copy send of a copy of the data, since PHP cannot know how long it must keep the data: it saves nothing. The
 * completion is in the error queue (SO_EE_ORIGIN_ZEROCOPY). send(2).
 * @var int
 */
const MSG_ZEROCOPY = 67108864;

/**
 * socket_read(): stop after "\n" or "\r".
 * @var int
 */
const PHP_NORMAL_READ = 1;
/**
 * socket_read(): return what recv(2) returns.
 * @var int
 */
const PHP_BINARY_READ = 2;

/**
 * A list of buffers that one system call fills or sends, made by socket_iovec_alloc(). readv(2), writev(2).
 *
 * Used as an array of strings: $iovec[$position] gets and sets the data of a vector; $iovec[] = 'text' appends one;
 * unset() removes one, and the positions of those after it decrease by one; foreach sees changes made during the loop.
 *
 * @implements ArrayAccess<int, string>
 * @implements IteratorAggregate<int, string>
 */
final class SocketIovec implements Countable, ArrayAccess, IteratorAggregate
{
    /** Returns the number of vectors. */
    public function count(): int {}

    /** Whether there is a vector at the position. */
    public function offsetExists(mixed $offset): bool {}

    /** Returns the data of a vector; throws an OutOfBoundsException if there is none. */
    public function offsetGet(mixed $offset): string {}

    /** Sets the data of a vector, whose size becomes that of the string; null appends one. */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /** Removes a vector; the positions of those after it decrease by one. */
    public function offsetUnset(mixed $offset): void {}

    public function getIterator(): Iterator {}
}

/**
 * Control message of SOL_SOCKET; data: list<Socket|resource>, descriptors that are passed. unix(7).
 * @var int
 */
const SCM_RIGHTS = 1;
/**
 * Control message of SOL_SOCKET, received with SO_PASSPIDFD; data: resource, a stream of the sender's pidfd, or null if
 * the system has none. Linux 6.5.
 * @var int
 */
const SCM_PIDFD = 4;
/**
 * Control message of SOL_SOCKET; data: array{pid: int, uid: int, gid: int}. unix(7).
 * @var int
 */
const SCM_CREDENTIALS = 2;
/**
 * Control message of SOL_SOCKET: credentials of the sender. NetBSD, FreeBSD.
 * @var int
 */
const SCM_CREDS = 0;
/**
 * Control message of SOL_SOCKET: credentials of the sender. FreeBSD.
 * @var int
 */
const SCM_CREDS2 = 0;
/**
 * int option: receive IPV6_PKTINFO. RFC 3542.
 * @var int
 */
const IPV6_RECVPKTINFO = 49;
/**
 * Control message of IPPROTO_IPV6 and option; array{addr: string, ifindex: int|string}: address and interface. RFC 3542.
 * @var int
 */
const IPV6_PKTINFO = 50;
/**
 * int option: receive IPV6_HOPLIMIT. RFC 3542.
 * @var int
 */
const IPV6_RECVHOPLIMIT = 51;
/**
 * Control message of IPPROTO_IPV6; data: int, -1 to 255. RFC 3542.
 * @var int
 */
const IPV6_HOPLIMIT = 52;
/**
 * int option: receive IPV6_TCLASS. RFC 3542.
 * @var int
 */
const IPV6_RECVTCLASS = 66;
/**
 * int, -1 to 255: traffic class of packets, -1 for the default; also a control message. RFC 3542.
 * @var int
 */
const IPV6_TCLASS = 67;
/**
 * Control message of SOL_SOCKET and IPPROTO_IP, received with SO_PASSSEC and IP_PASSSEC; data: string, the security
 * context of the sender. unix(7).
 * @var int
 */
const SCM_SECURITY = 3;
/**
 * Control message of SOL_SOCKET, received with SO_INQ on AF_UNIX streams; data: int, bytes left to receive. Linux
 * 6.17.
 * @var int
 */
const SCM_INQ = 84;
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMP; data: array{sec: int, usec: int}, when the packet arrived
 * (CLOCK_REALTIME). socket(7).
 * @var int
 */
const SCM_TIMESTAMP = 29;
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMPNS; data: array{sec: int, nsec: int}, when the packet arrived
 * (CLOCK_REALTIME). socket(7).
 * @var int
 */
const SCM_TIMESTAMPNS = 35;
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMPING; data: array{software: array{sec: int, nsec: int}|null,
 * hardware: array{sec: int, nsec: int}|null}; to be sent: int, SOF_TIMESTAMPING_TX_*. socket(7).
 * @var int
 */
const SCM_TIMESTAMPING = 37;
/**
 * Control message of SOL_SOCKET in the error queue, with SOF_TIMESTAMPING_OPT_STATS; data: string, netlink(7)
 * attributes. Linux 4.10.
 * @var int
 */
const SCM_TIMESTAMPING_OPT_STATS = 54;
/**
 * Control message of SOL_SOCKET, received with SOF_TIMESTAMPING_OPT_PKTINFO; data: array{if_index: int, pkt_length:
 * int}. Linux 4.13.
 * @var int
 */
const SCM_TIMESTAMPING_PKTINFO = 58;
/**
 * Control message of SOL_SOCKET to be sent with SOF_TIMESTAMPING_OPT_ID; data: int, what the timestamps of the
 * message have as ee_data. Linux 6.13.
 * @var int
 */
const SCM_TS_OPT_ID = 81;
/**
 * Control message of SOL_SOCKET to be sent with SO_TXTIME; data: int, nanoseconds of that clock. Linux 4.19.
 * @var int
 */
const SCM_TXTIME = 61;
/**
 * Control message of SOL_SOCKET in the error queue, with SO_WIFI_STATUS; data: int, whether the frame was
 * acknowledged. Linux 3.3.
 * @var int
 */
const SCM_WIFI_STATUS = 41;
/**
 * ee_info of a timestamp in the error queue: the packet has left for the interface. socket(7).
 * @var int
 */
const SCM_TSTAMP_SND = 0;
/**
 * ee_info of a timestamp in the error queue: the packet has entered the packet scheduler. socket(7).
 * @var int
 */
const SCM_TSTAMP_SCHED = 1;
/**
 * ee_info of a timestamp in the error queue: the peer has acknowledged the data. socket(7).
 * @var int
 */
const SCM_TSTAMP_ACK = 2;
/**
 * ee_info of a timestamp in the error queue: the interface has reported that the packet was sent. Linux 6.15.
 * @var int
 */
const SCM_TSTAMP_COMPLETION = 3;
/**
 * ee_origin of an error in the error queue: no origin. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_NONE = 0;
/**
 * ee_origin of an error in the error queue: this host. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_LOCAL = 1;
/**
 * ee_origin of an error in the error queue: an ICMP packet. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_ICMP = 2;
/**
 * ee_origin of an error in the error queue: an ICMPv6 packet. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_ICMP6 = 3;
/**
 * ee_origin of an error in the error queue: a frame of a wireless interface. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_TXSTATUS = 4;
/**
 * ee_origin of an error in the error queue: a timestamp: ee_info is SCM_TSTAMP_*, ee_data the number of
 * SOF_TIMESTAMPING_OPT_ID. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_TIMESTAMPING = 4;
/**
 * ee_origin of an error in the error queue: sends with MSG_ZEROCOPY that are complete, ee_info the first and ee_data
 * the last of them, counted from 0. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_ZEROCOPY = 5;
/**
 * ee_origin of an error in the error queue: a message of SCM_TXTIME that was not sent, ee_info and ee_data the higher
 * and the lower half of its time. ip(7).
 * @var int
 */
const SO_EE_ORIGIN_TXTIME = 6;
/**
 * ee_code of SO_EE_ORIGIN_ZEROCOPY: the system has copied the data nevertheless. Linux 4.14.
 * @var int
 */
const SO_EE_CODE_ZEROCOPY_COPIED = 1;
/**
 * ee_code of SO_EE_ORIGIN_TXTIME: the time is not valid. Linux 4.19.
 * @var int
 */
const SO_EE_CODE_TXTIME_INVALID_PARAM = 1;
/**
 * ee_code of SO_EE_ORIGIN_TXTIME: the time had passed. Linux 4.19.
 * @var int
 */
const SO_EE_CODE_TXTIME_MISSED = 2;
/**
 * Flag in bits 16 to 23 of ee_data, with IP_RECVERR_RFC4884: the extension of the ICMP packet is not valid; bits 0 to
 * 15 are its offset. Linux 5.9. RFC 4884.
 * @var int
 */
const SO_EE_RFC4884_FLAG_INVALID = 1;
/**
 * Control message of IPPROTO_IP, received with IP_RECVORIGDSTADDR; data: array{family: int, addr: string, port: int},
 * the destination. ip(7).
 * @var int
 */
const IP_ORIGDSTADDR = 20;
/**
 * Control message of IPPROTO_IPV6, received with IPV6_RECVORIGDSTADDR; data: array{family: int, addr: string, port:
 * int, flowinfo: int, scope_id: int}, the destination. Linux 2.6.37.
 * @var int
 */
const IPV6_ORIGDSTADDR = 74;
/**
 * Control message of SOL_TCP, received with TCP_INQ; data: int, bytes left to receive. Linux 4.18.
 * @var int
 */
const TCP_CM_INQ = 36;
/**
 * Level of control messages of AF_VSOCK. vsock(7).
 * @var int
 */
const SOL_VSOCK = 287;
/**
 * Control message of SOL_VSOCK in the error queue; data: array with the keys of IP_RECVERR, but no offender. Linux
 * 6.7.
 * @var int
 */
const VSOCK_RECVERR = 1;
/**
 * Bit of tp_status of PACKET_AUXDATA: the whole packet is in the queue of the socket. packet(7).
 * @var int
 */
const TP_STATUS_COPY = 2;
/**
 * Bit of tp_status of PACKET_AUXDATA: packets were dropped. packet(7).
 * @var int
 */
const TP_STATUS_LOSING = 4;
/**
 * Bit of tp_status of PACKET_AUXDATA: the checksum of a packet of this host is not computed yet. packet(7).
 * @var int
 */
const TP_STATUS_CSUMNOTREADY = 8;
/**
 * Bit of tp_status of PACKET_AUXDATA: tp_vlan_tci is valid. packet(7).
 * @var int
 */
const TP_STATUS_VLAN_VALID = 16;
/**
 * Bit of tp_status of PACKET_AUXDATA: tp_vlan_tpid is valid. packet(7).
 * @var int
 */
const TP_STATUS_VLAN_TPID_VALID = 64;
/**
 * Bit of tp_status of PACKET_AUXDATA: the checksum was verified. packet(7).
 * @var int
 */
const TP_STATUS_CSUM_VALID = 128;
/**
 * Bit of tp_status of PACKET_AUXDATA: the packet will be cut into TCP segments. packet(7).
 * @var int
 */
const TP_STATUS_GSO_TCP = 256;

/**
 * Level of the options of every socket. socket(7).
 * @var int
 */
const SOL_SOCKET = 1;
/**
 * Level of TCP's options, and its protocol number. tcp(7).
 * @var int
 */
const SOL_TCP = 6;
/**
 * Level of UDP's options, and its protocol number. udp(7).
 * @var int
 */
const SOL_UDP = 17;
/**
 * Level of UDP-Lite's options, and its protocol number. udplite(7).
 * @var int
 */
const SOL_UDPLITE = 136;
/**
 * Level of socket filters. Solaris.
 * @var int
 */
const SOL_FILTER = 0;
/**
 * Level of options of Unix sockets. BSD.
 * @var int
 */
const SOL_LOCAL = 0;
/**
 * Level of IPv4's options. ip(7).
 * @var int
 */
const IPPROTO_IP = 0;
/**
 * Level of IPv6's options. ipv6(7).
 * @var int
 */
const IPPROTO_IPV6 = 41;
/**
 * Protocol number of ICMP. icmp(7).
 * @var int
 */
const IPPROTO_ICMP = 1;
/**
 * Protocol number of ICMPv6. RFC 4443.
 * @var int
 */
const IPPROTO_ICMPV6 = 58;
/**
 * Level of IPv4's options, as IPPROTO_IP. ip(7).
 * @var int
 */
const SOL_IP = 0;
/**
 * Level of IPv6's options, as IPPROTO_IPV6. ipv6(7).
 * @var int
 */
const SOL_IPV6 = 41;
/**
 * Level of the options of raw IPv4 sockets. raw(7).
 * @var int
 */
const SOL_RAW = 255;
/**
 * Level of the options of AF_PACKET sockets. packet(7).
 * @var int
 */
const SOL_PACKET = 263;
/**
 * Level of the options of AF_NETLINK sockets. netlink(7).
 * @var int
 */
const SOL_NETLINK = 270;
/**
 * Level of the options of raw AF_CAN sockets. Linux 2.6.25.
 * @var int
 */
const SOL_CAN_RAW = 101;
/**
 * Level of the options of AF_CAN sockets of CAN_ISOTP. Linux 5.10.
 * @var int
 */
const SOL_CAN_ISOTP = 106;
/**
 * Level of the options of TLS in the kernel, see TCP_ULP. Linux 4.13.
 * @var int
 */
const SOL_TLS = 282;
/**
 * Level of the options of Multipath TCP. Linux 5.16.
 * @var int
 */
const SOL_MPTCP = 284;
/**
 * Protocol number of TCP. tcp(7).
 * @var int
 */
const IPPROTO_TCP = 6;
/**
 * Protocol number of UDP. udp(7).
 * @var int
 */
const IPPROTO_UDP = 17;
/**
 * Protocol number of IGMP. RFC 3376.
 * @var int
 */
const IPPROTO_IGMP = 2;
/**
 * Protocol number of DCCP. RFC 4340.
 * @var int
 */
const IPPROTO_DCCP = 33;
/**
 * Protocol number of GRE. RFC 2784.
 * @var int
 */
const IPPROTO_GRE = 47;
/**
 * Protocol number of ESP. RFC 4303.
 * @var int
 */
const IPPROTO_ESP = 50;
/**
 * Protocol number of AH. RFC 4302.
 * @var int
 */
const IPPROTO_AH = 51;
/**
 * Protocol number of SCTP. RFC 9260.
 * @var int
 */
const IPPROTO_SCTP = 132;
/**
 * Protocol number of UDP-Lite, for sockets of SOCK_DGRAM. udplite(7), RFC 3828.
 * @var int
 */
const IPPROTO_UDPLITE = 136;
/**
 * Protocol number of raw IP: of a socket that sends packets with their IP header and receives none. raw(7).
 * @var int
 */
const IPPROTO_RAW = 255;
/**
 * Protocol number of Multipath TCP, for sockets of SOCK_STREAM. RFC 8684, Linux 5.6.
 * @var int
 */
const IPPROTO_MPTCP = 262;

/**
 * int|string, the index or name of an interface; read as an index: outgoing interface of multicast. ip(7).
 * @var int
 */
const IP_MULTICAST_IF = 32;
/**
 * int, 0 to 255: TTL of multicast. ip(7).
 * @var int
 */
const IP_MULTICAST_TTL = 33;
/**
 * bool; read as int: multicast is also delivered to this host. ip(7).
 * @var int
 */
const IP_MULTICAST_LOOP = 34;
/**
 * int: choose the port at connect(2), not at bind(2). ip(7).
 * @var int
 */
const IP_BIND_ADDRESS_NO_PORT = 24;
/**
 * int: one of IP_PMTUDISC_*. ip(7).
 * @var int
 */
const IP_MTU_DISCOVER = 10;
/**
 * Value of IP_MTU_DISCOVER: always set Don't Fragment. ip(7).
 * @var int
 */
const IP_PMTUDISC_DO = 2;
/**
 * Value of IP_MTU_DISCOVER: never set Don't Fragment. ip(7).
 * @var int
 */
const IP_PMTUDISC_DONT = 0;
/**
 * Value of IP_MTU_DISCOVER: according to the route. ip(7).
 * @var int
 */
const IP_PMTUDISC_WANT = 1;
/**
 * Value of IP_MTU_DISCOVER: set Don't Fragment and ignore the path MTU. ip(7).
 * @var int
 */
const IP_PMTUDISC_PROBE = 3;
/**
 * Value of IP_MTU_DISCOVER: use the interface's MTU, without Don't Fragment. Linux.
 * @var int
 */
const IP_PMTUDISC_INTERFACE = 4;
/**
 * Value of IP_MTU_DISCOVER: like IP_PMTUDISC_INTERFACE, but fragment. Linux.
 * @var int
 */
const IP_PMTUDISC_OMIT = 5;
/**
 * int: set Don't Fragment. FreeBSD.
 * @var int
 */
const IP_DONTFRAG = 0;
/**
 * int: one of IP_PORTRANGE_*. BSD.
 * @var int
 */
const IP_PORTRANGE = 0;
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 */
const IP_PORTRANGE_DEFAULT = 0;
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 */
const IP_PORTRANGE_HIGH = 0;
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 */
const IP_PORTRANGE_LOW = 0;
/**
 * int: bind to an address that is not local. FreeBSD.
 * @var int
 */
const IP_BINDANY = 0;
/**
 * int: bind to an address that is not local. FreeBSD.
 * @var int
 */
const IPV6_BINDANY = 0;
/**
 * int, -1 to 255: hop limit. ipv6(7), RFC 3493.
 * @var int
 */
const IPV6_UNICAST_HOPS = 16;
/**
 * int|string, the index or name of an interface; read as an index: outgoing interface of multicast. RFC 3493.
 * @var int
 */
const IPV6_MULTICAST_IF = 17;
/**
 * int, -1 (the route's default) to 255: hop limit of multicast. RFC 3493.
 * @var int
 */
const IPV6_MULTICAST_HOPS = 18;
/**
 * bool; read as int: multicast is also delivered to this host. RFC 3493.
 * @var int
 */
const IPV6_MULTICAST_LOOP = 19;
/**
 * int: IPv6 only, no IPv4. RFC 3493.
 * @var int
 */
const IPV6_V6ONLY = 26;
/**
 * array{group: string, interface?: int|string}: join a group. RFC 3678.
 * @var int
 */
const MCAST_JOIN_GROUP = 42;
/**
 * array{group: string, interface?: int|string}: leave a group. RFC 3678.
 * @var int
 */
const MCAST_LEAVE_GROUP = 45;
/**
 * array{group: string, source: string, interface?: int|string}: block datagrams of a source. RFC 3678.
 * @var int
 */
const MCAST_BLOCK_SOURCE = 43;
/**
 * array{group: string, source: string, interface?: int|string}: undo MCAST_BLOCK_SOURCE. RFC 3678.
 * @var int
 */
const MCAST_UNBLOCK_SOURCE = 44;
/**
 * array{group: string, source: string, interface?: int|string}: join a group for datagrams of one source. RFC 3678.
 * @var int
 */
const MCAST_JOIN_SOURCE_GROUP = 46;
/**
 * array{group: string, source: string, interface?: int|string}: leave a group for one source. RFC 3678.
 * @var int
 */
const MCAST_LEAVE_SOURCE_GROUP = 47;
/**
 * int, 0 to 255: type of service of packets; the lowest two bits of TCP's are the system's. ip(7).
 * @var int
 */
const IP_TOS = 1;
/**
 * int, 1 to 255, -1 for the default: time to live of packets; also a control message, data: int. ip(7).
 * @var int
 */
const IP_TTL = 2;
/**
 * int: the program sends packets with their IP header. raw(7).
 * @var int
 */
const IP_HDRINCL = 3;
/**
 * string, at most 40 bytes: options of the IP header. ip(7).
 * @var int
 */
const IP_OPTIONS = 4;
/**
 * int: receive packets with this IP option that are forwarded. ip(7).
 * @var int
 */
const IP_ROUTER_ALERT = 5;
/**
 * int: receive the IP options as a control message. ip(7).
 * @var int
 */
const IP_RECVOPTS = 6;
/**
 * int: receive the IP options, ready to be sent back, as a control message. ip(7).
 * @var int
 */
const IP_RETOPTS = 7;
/**
 * int: receive the address and interface of arrival as a control message. ip(7).
 * @var int
 */
const IP_PKTINFO = 8;
/**
 * int: errors come with the packet in the error queue, MSG_ERRQUEUE. ip(7).
 * @var int
 */
const IP_RECVERR = 11;
/**
 * int: with the extensions of ICMP. RFC 4884, Linux 5.9.
 * @var int
 */
const IP_RECVERR_RFC4884 = 26;
/**
 * int: receive IP_TTL as a control message. ip(7).
 * @var int
 */
const IP_RECVTTL = 12;
/**
 * int: receive IP_TOS as a control message. ip(7).
 * @var int
 */
const IP_RECVTOS = 13;
/**
 * int: receive the original destination as a control message. Linux 2.6.29.
 * @var int
 */
const IP_RECVORIGDSTADDR = 20;
/**
 * int: receive the largest fragment's size, in bytes, as a control message. Linux 4.10.
 * @var int
 */
const IP_RECVFRAGSIZE = 25;
/**
 * int: receive the security context of the peer as a control message. Linux 2.6.17.
 * @var int
 */
const IP_PASSSEC = 18;
/**
 * int, read only: bytes of the path MTU of a connected socket. ip(7).
 * @var int
 */
const IP_MTU = 14;
/**
 * int: bind to an address that is not local. ip(7).
 * @var int
 */
const IP_FREEBIND = 15;
/**
 * int: bind to any address, and accept for it; needs CAP_NET_ADMIN. ip(7), Linux 2.6.28.
 * @var int
 */
const IP_TRANSPARENT = 19;
/**
 * int, 0 to 255: packets with a smaller time to live are dropped. RFC 5082, Linux 2.6.34.
 * @var int
 */
const IP_MINTTL = 21;
/**
 * int: sent fragments are not joined. ip(7), Linux 2.6.36.
 * @var int
 */
const IP_NODEFRAG = 22;
/**
 * int: receive the checksum of the data as a control message. Linux 4.0.
 * @var int
 */
const IP_CHECKSUM = 23;
/**
 * int, read only: the protocol of the next message of a raw socket. Linux 6.4.
 * @var int
 */
const IP_PROTOCOL = 52;
/**
 * array{low: int, high: int}, 0 for the system's: the ports that are chosen from. ip(7), Linux 6.3.
 * @var int
 */
const IP_LOCAL_PORT_RANGE = 51;
/**
 * int or string, the index or name of an interface; read as an index: outgoing interface. Linux 3.4.
 * @var int
 */
const IP_UNICAST_IF = 50;
/**
 * string: struct sadb_x_policy, IPsec. Linux.
 * @var int
 */
const IP_IPSEC_POLICY = 16;
/**
 * string: struct xfrm_userpolicy_info, IPsec. Linux.
 * @var int
 */
const IP_XFRM_POLICY = 17;
/**
 * int: receive from all groups that the host has joined, 1 by default. ip(7), Linux 2.6.31.
 * @var int
 */
const IP_MULTICAST_ALL = 49;
/**
 * array{group: string, interface?: int|string}, write only: join a group, as MCAST_JOIN_GROUP. ip(7).
 * @var int
 */
const IP_ADD_MEMBERSHIP = 35;
/**
 * array{group: string, interface?: int|string}, write only: leave a group, as MCAST_LEAVE_GROUP. ip(7).
 * @var int
 */
const IP_DROP_MEMBERSHIP = 36;
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_JOIN_SOURCE_GROUP. ip(7).
 * @var int
 */
const IP_ADD_SOURCE_MEMBERSHIP = 39;
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_LEAVE_SOURCE_GROUP. ip(7).
 * @var int
 */
const IP_DROP_SOURCE_MEMBERSHIP = 40;
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_BLOCK_SOURCE. ip(7).
 * @var int
 */
const IP_BLOCK_SOURCE = 38;
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_UNBLOCK_SOURCE. ip(7).
 * @var int
 */
const IP_UNBLOCK_SOURCE = 37;
/**
 * array, read only: the destination before the firewall changed it, as in the names of messages, at level IPPROTO_IP.
 * Linux.
 * @var int
 */
const SO_ORIGINAL_DST = 80;
/**
 * array, read only: the same, at level IPPROTO_IPV6. Linux 3.8.
 * @var int
 */
const IP6T_SO_ORIGINAL_DST = 80;
/**
 * int: bit mask of the types of ICMP that are not received, 1 << type. raw(7).
 * @var int
 */
const ICMP_FILTER = 1;
/**
 * list<int>: the types of ICMPv6 that are received; all by default. RFC 3542.
 * @var int
 */
const ICMPV6_FILTER = 1;
/**
 * int, write only: AF_INET makes a socket with an IPv4 address in IPv6 one of IPv4. ipv6(7).
 * @var int
 */
const IPV6_ADDRFORM = 1;
/**
 * int: where the checksum of raw packets is, in bytes; -1 for none. RFC 3542.
 * @var int
 */
const IPV6_CHECKSUM = 7;
/**
 * int: receive the flow information as a control message. Linux.
 * @var int
 */
const IPV6_FLOWINFO = 11;
/**
 * int: send the flow information of addresses. Linux.
 * @var int
 */
const IPV6_FLOWINFO_SEND = 33;
/**
 * string: struct in6_flowlabel_req, which leases a flow label. Linux.
 * @var int
 */
const IPV6_FLOWLABEL_MGR = 32;
/**
 * int: choose a flow label for each flow. Linux 3.17.
 * @var int
 */
const IPV6_AUTOFLOWLABEL = 70;
/**
 * int: receive packets with this option that are forwarded, by its value; -1 for none. ipv6(7).
 * @var int
 */
const IPV6_ROUTER_ALERT = 22;
/**
 * int: only those of this network namespace. Linux 5.2.
 * @var int
 */
const IPV6_ROUTER_ALERT_ISOLATE = 30;
/**
 * int, IPV6_PMTUDISC_*: as IP_MTU_DISCOVER. ipv6(7).
 * @var int
 */
const IPV6_MTU_DISCOVER = 23;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_DONT. ipv6(7).
 * @var int
 */
const IPV6_PMTUDISC_DONT = 0;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_WANT. ipv6(7).
 * @var int
 */
const IPV6_PMTUDISC_WANT = 1;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_DO. ipv6(7).
 * @var int
 */
const IPV6_PMTUDISC_DO = 2;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_PROBE. ipv6(7).
 * @var int
 */
const IPV6_PMTUDISC_PROBE = 3;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_INTERFACE. Linux 3.15.
 * @var int
 */
const IPV6_PMTUDISC_INTERFACE = 4;
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_OMIT. Linux 3.15.
 * @var int
 */
const IPV6_PMTUDISC_OMIT = 5;
/**
 * int, 1280 or more: bytes of the path MTU; set, the largest packet. ipv6(7).
 * @var int
 */
const IPV6_MTU = 24;
/**
 * int: errors come with the packet in the error queue, MSG_ERRQUEUE. ipv6(7).
 * @var int
 */
const IPV6_RECVERR = 25;
/**
 * int: with the extensions of ICMPv6. RFC 4884, Linux 5.9.
 * @var int
 */
const IPV6_RECVERR_RFC4884 = 31;
/**
 * int: receive IPV6_HOPOPTS as a control message. RFC 3542.
 * @var int
 */
const IPV6_RECVHOPOPTS = 53;
/**
 * int: receive IPV6_RTHDR as a control message. RFC 3542.
 * @var int
 */
const IPV6_RECVRTHDR = 56;
/**
 * int: receive IPV6_DSTOPTS as a control message. RFC 3542.
 * @var int
 */
const IPV6_RECVDSTOPTS = 58;
/**
 * int: receive changes of the path MTU as a control message. RFC 3542.
 * @var int
 */
const IPV6_RECVPATHMTU = 60;
/**
 * int: receive the original destination as a control message. Linux 2.6.37.
 * @var int
 */
const IPV6_RECVORIGDSTADDR = 74;
/**
 * int: receive the largest fragment's size, in bytes, as a control message. Linux 4.10.
 * @var int
 */
const IPV6_RECVFRAGSIZE = 77;
/**
 * string, "" for none: the header with hop-by-hop options; also a control message, data: string. RFC 3542.
 * @var int
 */
const IPV6_HOPOPTS = 54;
/**
 * string, "" for none: the header with destination options before the routing header. RFC 3542.
 * @var int
 */
const IPV6_RTHDRDSTOPTS = 55;
/**
 * string, "" for none: the routing header; also a control message, data: string. RFC 3542.
 * @var int
 */
const IPV6_RTHDR = 57;
/**
 * string, "" for none: the header with destination options; also a control message, data: string. RFC 3542.
 * @var int
 */
const IPV6_DSTOPTS = 59;
/**
 * array{addr: string, mtu: int}, read only: bytes of the path MTU of a connected socket. RFC 3542.
 * @var int
 */
const IPV6_PATHMTU = 61;
/**
 * int: packets are not fragmented. RFC 3542.
 * @var int
 */
const IPV6_DONTFRAG = 62;
/**
 * int, 0 to 255: packets with a smaller hop limit are dropped. RFC 5082, Linux 2.6.34.
 * @var int
 */
const IPV6_MINHOPCOUNT = 73;
/**
 * int, IPV6_PREFER_SRC_*: which source address is chosen. RFC 5014, Linux 2.6.26.
 * @var int
 */
const IPV6_ADDR_PREFERENCES = 72;
/**
 * Bit of IPV6_ADDR_PREFERENCES: a temporary address. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_TMP = 1;
/**
 * Bit of IPV6_ADDR_PREFERENCES: a public address. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_PUBLIC = 2;
/**
 * Bit of IPV6_ADDR_PREFERENCES: as the system is set up. Linux 2.6.26.
 * @var int
 */
const IPV6_PREFER_SRC_PUBTMP_DEFAULT = 256;
/**
 * Bit of IPV6_ADDR_PREFERENCES: a care-of address. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_COA = 4;
/**
 * Bit of IPV6_ADDR_PREFERENCES: a home address. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_HOME = 1024;
/**
 * Bit of IPV6_ADDR_PREFERENCES: an address made from a key. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_CGA = 8;
/**
 * Bit of IPV6_ADDR_PREFERENCES: no such address. RFC 5014.
 * @var int
 */
const IPV6_PREFER_SRC_NONCGA = 2048;
/**
 * int: bind to any address, and accept for it; needs CAP_NET_ADMIN. Linux 2.6.37.
 * @var int
 */
const IPV6_TRANSPARENT = 75;
/**
 * int: bind to an address that is not local. Linux 4.15.
 * @var int
 */
const IPV6_FREEBIND = 78;
/**
 * int: the program sends packets with their IPv6 header. Linux 4.15.
 * @var int
 */
const IPV6_HDRINCL = 36;
/**
 * int or string, the index or name of an interface; read as an index: outgoing interface. Linux 3.4.
 * @var int
 */
const IPV6_UNICAST_IF = 76;
/**
 * int: receive from all groups that the host has joined, 1 by default. ipv6(7), Linux 4.20.
 * @var int
 */
const IPV6_MULTICAST_ALL = 29;
/**
 * array{group: string, interface?: int|string}, write only: join a group, as MCAST_JOIN_GROUP. RFC 3493.
 * @var int
 */
const IPV6_JOIN_GROUP = 20;
/**
 * array{group: string, interface?: int|string}, write only: leave a group, as MCAST_LEAVE_GROUP. RFC 3493.
 * @var int
 */
const IPV6_LEAVE_GROUP = 21;
/**
 * array{group: string, interface?: int|string}, write only: another name of IPV6_JOIN_GROUP. ipv6(7).
 * @var int
 */
const IPV6_ADD_MEMBERSHIP = 20;
/**
 * array{group: string, interface?: int|string}, write only: another name of IPV6_LEAVE_GROUP. ipv6(7).
 * @var int
 */
const IPV6_DROP_MEMBERSHIP = 21;
/**
 * string: struct sadb_x_policy, IPsec. Linux.
 * @var int
 */
const IPV6_IPSEC_POLICY = 34;
/**
 * string: struct xfrm_userpolicy_info, IPsec. Linux.
 * @var int
 */
const IPV6_XFRM_POLICY = 35;
/**
 * array{group: string, interface?: int|string}, write only: receive for an anycast address of this host. Linux.
 * @var int
 */
const IPV6_JOIN_ANYCAST = 27;
/**
 * array{group: string, interface?: int|string}, write only: undo IPV6_JOIN_ANYCAST. Linux.
 * @var int
 */
const IPV6_LEAVE_ANYCAST = 28;

/**
 * array{interface: int|string, type: int, addr?: string}, write only: receive more frames, PACKET_MR_*. packet(7).
 * @var int
 */
const PACKET_ADD_MEMBERSHIP = 1;
/**
 * array{interface: int|string, type: int, addr?: string}, write only: undo PACKET_ADD_MEMBERSHIP. packet(7).
 * @var int
 */
const PACKET_DROP_MEMBERSHIP = 2;
/**
 * Type of PACKET_ADD_MEMBERSHIP: frames to the hardware address addr, of multicast. packet(7).
 * @var int
 */
const PACKET_MR_MULTICAST = 0;
/**
 * Type of PACKET_ADD_MEMBERSHIP: all frames of the network (promiscuous mode). packet(7).
 * @var int
 */
const PACKET_MR_PROMISC = 1;
/**
 * Type of PACKET_ADD_MEMBERSHIP: all frames of multicast. packet(7).
 * @var int
 */
const PACKET_MR_ALLMULTI = 2;
/**
 * Type of PACKET_ADD_MEMBERSHIP: frames to the hardware address addr. packet(7), Linux 2.6.31.
 * @var int
 */
const PACKET_MR_UNICAST = 3;
/**
 * array{packets: int, drops: int}, read only: frames received and lost since it was read last; with PACKET_VERSION 2
 * also freeze_q_cnt. packet(7).
 * @var int
 */
const PACKET_STATISTICS = 6;
/**
 * int: bytes above which a frame is also queued, besides the ring. Linux.
 * @var int
 */
const PACKET_COPY_THRESH = 7;
/**
 * int: receive PACKET_AUXDATA as a control message. packet(7), Linux 2.6.21.
 * @var int
 */
const PACKET_AUXDATA = 8;
/**
 * int: addresses contain the original device of a bond. Linux 2.6.21.
 * @var int
 */
const PACKET_ORIGDEV = 9;
/**
 * int: the version of the ring. packet(7), Linux 2.6.27.
 * @var int
 */
const PACKET_VERSION = 10;
/**
 * int: bytes before each frame of the ring. packet(7), Linux 2.6.28.
 * @var int
 */
const PACKET_RESERVE = 12;
/**
 * int: drop malformed frames of the transmit ring. packet(7), Linux 2.6.31.
 * @var int
 */
const PACKET_LOSS = 14;
/**
 * int: frames begin with struct virtio_net_hdr. Linux 2.6.34.
 * @var int
 */
const PACKET_VNET_HDR = 15;
/**
 * int, 0, 10 or 12: bytes of that struct. Linux 6.6.
 * @var int
 */
const PACKET_VNET_HDR_SZ = 24;
/**
 * int, write only: the clock of sent frames. Linux 2.6.36.
 * @var int
 */
const PACKET_TX_TIMESTAMP = 16;
/**
 * int, SOF_TIMESTAMPING_*: the clock of the ring. packet(7), Linux 2.6.36.
 * @var int
 */
const PACKET_TIMESTAMP = 17;
/**
 * int, the group in the lower 16 bits, PACKET_FANOUT_* in the upper: frames are divided among the sockets of a group.
 * packet(7), Linux 3.1.
 * @var int
 */
const PACKET_FANOUT = 18;
/**
 * Mode of PACKET_FANOUT: by flow. packet(7).
 * @var int
 */
const PACKET_FANOUT_HASH = 0;
/**
 * Mode of PACKET_FANOUT: in turn. packet(7).
 * @var int
 */
const PACKET_FANOUT_LB = 1;
/**
 * Mode of PACKET_FANOUT: by CPU. packet(7).
 * @var int
 */
const PACKET_FANOUT_CPU = 2;
/**
 * Mode of PACKET_FANOUT: to the next when one is full. packet(7).
 * @var int
 */
const PACKET_FANOUT_ROLLOVER = 3;
/**
 * Mode of PACKET_FANOUT: at random. packet(7).
 * @var int
 */
const PACKET_FANOUT_RND = 4;
/**
 * Mode of PACKET_FANOUT: by queue of the device. packet(7).
 * @var int
 */
const PACKET_FANOUT_QM = 5;
/**
 * Mode of PACKET_FANOUT: by a classic BPF program. Linux 4.3.
 * @var int
 */
const PACKET_FANOUT_CBPF = 6;
/**
 * Mode of PACKET_FANOUT: by an extended BPF program. Linux 4.3.
 * @var int
 */
const PACKET_FANOUT_EBPF = 7;
/**
 * Bit of PACKET_FANOUT: to the next when one is full. packet(7).
 * @var int
 */
const PACKET_FANOUT_FLAG_ROLLOVER = 4096;
/**
 * Bit of PACKET_FANOUT: the system chooses a group that is not in use. Linux 4.12.
 * @var int
 */
const PACKET_FANOUT_FLAG_UNIQUEID = 8192;
/**
 * Bit of PACKET_FANOUT: without sent frames. Linux 6.2.
 * @var int
 */
const PACKET_FANOUT_FLAG_IGNORE_OUTGOING = 16384;
/**
 * Bit of PACKET_FANOUT: fragments are joined before. packet(7).
 * @var int
 */
const PACKET_FANOUT_FLAG_DEFRAG = 32768;
/**
 * int or list<array{int, int, int, int}> or string, write only: the descriptor of the program of PACKET_FANOUT_EBPF, or
 * that of PACKET_FANOUT_CBPF as in SO_ATTACH_FILTER. Linux 4.3.
 * @var int
 */
const PACKET_FANOUT_DATA = 22;
/**
 * int: frames of the ring say where they begin. Linux 3.11.
 * @var int
 */
const PACKET_TX_HAS_OFF = 19;
/**
 * int: send without the queue of the system. packet(7), Linux 3.14.
 * @var int
 */
const PACKET_QDISC_BYPASS = 20;
/**
 * array{all: int, huge: int, failed: int}, read only: frames that went to the next socket. Linux 4.2.
 * @var int
 */
const PACKET_ROLLOVER_STATS = 21;
/**
 * int: do not receive sent frames. packet(7), Linux 4.20.
 * @var int
 */
const PACKET_IGNORE_OUTGOING = 23;
/**
 * int, write only: join a group. netlink(7), Linux 2.6.14.
 * @var int
 */
const NETLINK_ADD_MEMBERSHIP = 1;
/**
 * int, write only: leave a group. netlink(7), Linux 2.6.14.
 * @var int
 */
const NETLINK_DROP_MEMBERSHIP = 2;
/**
 * list<int>, read only: the groups that were joined. netlink(7), Linux 4.2.
 * @var int
 */
const NETLINK_LIST_MEMBERSHIPS = 9;
/**
 * int: receive the group as a control message. netlink(7), Linux 2.6.14.
 * @var int
 */
const NETLINK_PKTINFO = 3;
/**
 * int: errors of other receivers are reported to senders. netlink(7), Linux 2.6.30.
 * @var int
 */
const NETLINK_BROADCAST_ERROR = 4;
/**
 * int: no ENOBUFS when messages were lost. netlink(7), Linux 2.6.30.
 * @var int
 */
const NETLINK_NO_ENOBUFS = 5;
/**
 * int: receive from all network namespaces that are known here. netlink(7), Linux 4.2.
 * @var int
 */
const NETLINK_LISTEN_ALL_NSID = 8;
/**
 * int: acknowledgements without the request. netlink(7), Linux 4.3.
 * @var int
 */
const NETLINK_CAP_ACK = 10;
/**
 * int: acknowledgements with more about errors. netlink(7), Linux 4.12.
 * @var int
 */
const NETLINK_EXT_ACK = 11;
/**
 * int: check requests strictly. Linux 4.20.
 * @var int
 */
const NETLINK_GET_STRICT_CHK = 12;
/**
 * int of 64 bits: bytes of the buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_BUFFER_SIZE = 0;
/**
 * int of 64 bits: bytes of the smallest buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1;
/**
 * int of 64 bits: bytes of the largest buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2;
/**
 * int, read only: the machine of the peer, of VMCI, at level AF_VSOCK. Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_PEER_HOST_VM_ID = 3;
/**
 * int, read only: 1 if the socket is trusted, of VMCI, at level AF_VSOCK. Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_TRUSTED = 5;
/**
 * array{sec: int, usec: int}: the longest time that a connect blocks, at level AF_VSOCK. Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_CONNECT_TIMEOUT = 6;
/**
 * int: of VMCI inside the kernel, at level AF_VSOCK. Linux 3.9.
 * @var int
 */
const SO_VM_SOCKETS_NONBLOCK_TXRX = 7;
/**
 * list<array{int, int}>, each an id and a mask: the frames that are received; none for an empty list. Linux 2.6.25.
 * @var int
 */
const CAN_RAW_FILTER = 1;
/**
 * int: the mask of errors that are received as frames. Linux 2.6.25.
 * @var int
 */
const CAN_RAW_ERR_FILTER = 2;
/**
 * int: other sockets of this host receive sent frames, 1 by default. Linux 2.6.25.
 * @var int
 */
const CAN_RAW_LOOPBACK = 3;
/**
 * int: this socket receives what it sends. Linux 2.6.25.
 * @var int
 */
const CAN_RAW_RECV_OWN_MSGS = 4;
/**
 * int: frames of CAN FD. Linux 3.6.
 * @var int
 */
const CAN_RAW_FD_FRAMES = 5;
/**
 * int: all filters must match. Linux 4.1.
 * @var int
 */
const CAN_RAW_JOIN_FILTERS = 6;
/**
 * int: frames of CAN XL. Linux 6.2.
 * @var int
 */
const CAN_RAW_XL_FRAMES = 7;
/**
 * string: struct can_raw_vcid_options. Linux 6.9.
 * @var int
 */
const CAN_RAW_XL_VCID_OPTS = 8;
/**
 * string: struct can_isotp_options. Linux 5.10.
 * @var int
 */
const CAN_ISOTP_OPTS = 1;
/**
 * string: struct can_isotp_fc_options. Linux 5.10.
 * @var int
 */
const CAN_ISOTP_RECV_FC = 2;
/**
 * int: nanoseconds between sent frames, instead of the value that the peer requests. Linux 5.10.
 * @var int
 */
const CAN_ISOTP_TX_STMIN = 3;
/**
 * int: ignore frames that arrive less than this many nanoseconds after the previous one. Linux 5.10.
 * @var int
 */
const CAN_ISOTP_RX_STMIN = 4;
/**
 * string: struct can_isotp_ll_options. Linux 5.10.
 * @var int
 */
const CAN_ISOTP_LL_OPTS = 5;

/**
 * int: record debugging information; needs CAP_NET_ADMIN to switch on. socket(7).
 * @var int
 */
const SO_DEBUG = 1;
/**
 * int: bind(2) may use an address in TIME_WAIT. socket(7).
 * @var int
 */
const SO_REUSEADDR = 2;
/**
 * int: several sockets of one user may bind to the same address. socket(7).
 * @var int
 */
const SO_REUSEPORT = 15;
/**
 * int: like SO_REUSEPORT, with load balancing. FreeBSD.
 * @var int
 */
const SO_REUSEPORT_LB = 0;
/**
 * int: probe an idle connection. socket(7).
 * @var int
 */
const SO_KEEPALIVE = 9;
/**
 * int: send to hosts on directly connected networks only. socket(7).
 * @var int
 */
const SO_DONTROUTE = 5;
/**
 * array{l_onoff: int, l_linger: int}: seconds that close(2) waits for unsent data to be sent; 0 resets the connection.
 * socket(7).
 * @var int
 */
const SO_LINGER = 13;
/**
 * array{l_onoff: int, l_linger: int}: SO_LINGER in seconds. macOS.
 * @var int
 */
const SO_LINGER_SEC = 0;
/**
 * int: a datagram socket may send to a broadcast address. socket(7).
 * @var int
 */
const SO_BROADCAST = 6;
/**
 * int: out-of-band data stays in the stream. socket(7).
 * @var int
 */
const SO_OOBINLINE = 10;
/**
 * int: bytes of send buffer; Linux doubles the value. socket(7).
 * @var int
 */
const SO_SNDBUF = 7;
/**
 * int: bytes of receive buffer; Linux doubles the value. socket(7).
 * @var int
 */
const SO_RCVBUF = 8;
/**
 * int: free bytes of the send buffer that make the socket writable; fixed to 1 on Linux. socket(7).
 * @var int
 */
const SO_SNDLOWAT = 19;
/**
 * int: received bytes that make the socket readable. socket(7).
 * @var int
 */
const SO_RCVLOWAT = 18;
/**
 * array{sec: int, usec: int}: the longest time that a send blocks before EAGAIN. socket(7).
 * @var int
 */
const SO_SNDTIMEO = 21;
/**
 * array{sec: int, usec: int}: the longest time that a receive blocks before EAGAIN. socket(7).
 * @var int
 */
const SO_RCVTIMEO = 20;
/**
 * int, read only: the type, such as SOCK_STREAM. socket(7).
 * @var int
 */
const SO_TYPE = 3;
/**
 * int, read only: the pending error, which reading clears. socket(7).
 * @var int
 */
const SO_ERROR = 4;
/**
 * int, read only: the address family. Solaris.
 * @var int
 */
const SO_FAMILY = 0;
/**
 * string, "" for none: use this interface only. socket(7).
 * @var int
 */
const SO_BINDTODEVICE = 25;
/**
 * int: use the interface with this index only, 0 for any. Linux 5.1.
 * @var int
 */
const SO_BINDTOIFINDEX = 62;
/**
 * int: mark of every packet; needs CAP_NET_ADMIN. socket(7).
 * @var int
 */
const SO_MARK = 36;
/**
 * int: the CPU that handles this socket's packets. socket(7).
 * @var int
 */
const SO_INCOMING_CPU = 49;
/**
 * array of nine ints, read only: the memory of the socket, see sock_diag(7).
 * @var int
 */
const SO_MEMINFO = 55;
/**
 * int, read only: the highest BPF extension that the kernel knows. Linux.
 * @var int
 */
const SO_BPF_EXTENSIONS = 48;
/**
 * int: microseconds to poll the device on an empty queue. socket(7).
 * @var int
 */
const SO_BUSY_POLL = 46;
/**
 * int: allow MSG_ZEROCOPY. Linux.
 * @var int
 */
const SO_ZEROCOPY = 60;
/**
 * int: receive SCM_CREDENTIALS with every message. unix(7).
 * @var int
 */
const SO_PASSCRED = 16;
/**
 * int: receive SCM_PIDFD with every message. Linux 6.5.
 * @var int
 */
const SO_PASSPIDFD = 76;
/**
 * array{pidfd: resource}, read only: a stream of the pidfd of the peer process. Linux 6.5.
 * @var int
 */
const SO_PEERPIDFD = 77;
/**
 * string, read only: the instructions of the attached filter, as struct sock_filter. Linux.
 * @var int
 */
const SO_GET_FILTER = 26;
/**
 * int, write only: choose the socket of a SO_REUSEPORT group by SKF_AD_CPU or SKF_AD_QUEUE; 0 detaches. socket(7).
 * @var int
 */
const SO_ATTACH_REUSEPORT_CBPF = 51;
/**
 * int, write only: remove the program of a SO_REUSEPORT group. Linux.
 * @var int
 */
const SO_DETACH_REUSEPORT_BPF = 68;
/**
 * int, write only: remove the filter. socket(7).
 * @var int
 */
const SO_DETACH_FILTER = 27;
/**
 * int, write only: remove the filter. socket(7).
 * @var int
 */
const SO_DETACH_BPF = 27;
/**
 * string: MAC label. FreeBSD.
 * @var int
 */
const SO_LABEL = 0;
/**
 * string: MAC label of the peer. FreeBSD.
 * @var int
 */
const SO_PEERLABEL = 0;
/**
 * int: limit of the queue of pending connections. FreeBSD.
 * @var int
 */
const SO_LISTENQLIMIT = 0;
/**
 * int: length of the queue of pending connections. FreeBSD.
 * @var int
 */
const SO_LISTENQLEN = 0;
/**
 * int: a cookie for firewall rules. FreeBSD.
 * @var int
 */
const SO_USER_COOKIE = 0;
/**
 * int: routing table. FreeBSD.
 * @var int
 */
const SO_SETFIB = 0;
/**
 * int: routing table. OpenBSD.
 * @var int
 */
const SO_RTABLE = 0;
/**
 * int: splice two sockets. OpenBSD.
 * @var int
 */
const SO_SPLICE = 0;
/**
 * int: clear buffers on release. OpenBSD.
 * @var int
 */
const SO_ZEROIZE = 0;
/**
 * int: report receive queue overflows. NetBSD.
 * @var int
 */
const SO_RERROR = 0;
/**
 * string: accept filter. FreeBSD.
 * @var int
 */
const SO_ACCEPTFILTER = 0;
/**
 * int: keep the rest of a datagram. macOS.
 * @var int
 */
const SO_DONTTRUNC = 0;
/**
 * int: hint that more data is wanted. macOS.
 * @var int
 */
const SO_WANTMORE = 0;
/**
 * int: no SIGPIPE from this socket. macOS, FreeBSD.
 * @var int
 */
const SO_NOSIGPIPE = 0;
/**
 * int: no other socket may bind to the address. Windows.
 * @var int
 */
const SO_EXCLUSIVEADDRUSE = 0;
/**
 * int: no other socket may bind to the address. Solaris.
 * @var int
 */
const SO_EXCLBIND = 0;
/**
 * string, write only: attach a filter. Solaris.
 * @var int
 */
const FIL_ATTACH = 0;
/**
 * string, write only: detach a filter. Solaris.
 * @var int
 */
const FIL_DETACH = 0;
/**
 * int: receive SCM_CREDS once. NetBSD, FreeBSD.
 * @var int
 */
const LOCAL_CREDS = 0;
/**
 * int: receive SCM_CREDS2 with every message. FreeBSD.
 * @var int
 */
const LOCAL_CREDS_PERSISTENT = 0;
/**
 * Offset of the ancillary data in a classic BPF program. Linux.
 * @var int
 */
const SKF_AD_OFF = -4096;
/**
 * BPF ancillary data: the protocol. Linux.
 * @var int
 */
const SKF_AD_PROTOCOL = 0;
/**
 * BPF ancillary data: the packet type. Linux.
 * @var int
 */
const SKF_AD_PKTTYPE = 4;
/**
 * BPF ancillary data: the interface. Linux.
 * @var int
 */
const SKF_AD_IFINDEX = 8;
/**
 * BPF ancillary data: a netlink attribute. Linux.
 * @var int
 */
const SKF_AD_NLATTR = 12;
/**
 * BPF ancillary data: a nested netlink attribute. Linux.
 * @var int
 */
const SKF_AD_NLATTR_NEST = 16;
/**
 * BPF ancillary data: the mark. Linux.
 * @var int
 */
const SKF_AD_MARK = 20;
/**
 * BPF ancillary data: the receive queue. Linux.
 * @var int
 */
const SKF_AD_QUEUE = 24;
/**
 * BPF ancillary data: the hardware type. Linux.
 * @var int
 */
const SKF_AD_HATYPE = 28;
/**
 * BPF ancillary data: the receive hash. Linux.
 * @var int
 */
const SKF_AD_RXHASH = 32;
/**
 * BPF ancillary data: the CPU. Linux.
 * @var int
 */
const SKF_AD_CPU = 36;
/**
 * BPF ancillary data: exclusive or with X. Linux.
 * @var int
 */
const SKF_AD_ALU_XOR_X = 40;
/**
 * BPF ancillary data: the VLAN tag. Linux.
 * @var int
 */
const SKF_AD_VLAN_TAG = 44;
/**
 * BPF ancillary data: whether there is a VLAN tag. Linux.
 * @var int
 */
const SKF_AD_VLAN_TAG_PRESENT = 48;
/**
 * BPF ancillary data: the offset of the payload. Linux.
 * @var int
 */
const SKF_AD_PAY_OFFSET = 52;
/**
 * BPF ancillary data: a random number. Linux.
 * @var int
 */
const SKF_AD_RANDOM = 56;
/**
 * BPF ancillary data: the VLAN protocol. Linux.
 * @var int
 */
const SKF_AD_VLAN_TPID = 60;
/**
 * The highest BPF ancillary offset. Linux.
 * @var int
 */
const SKF_AD_MAX = 64;
/**
 * int: bind to an address that is not local. OpenBSD.
 * @var int
 */
const SO_BINDANY = 0;
/**
 * int, read only: 1 if the socket listens. socket(7).
 * @var int
 */
const SO_ACCEPTCONN = 30;
/**
 * int, read only: the family, such as AF_INET. socket(7), Linux 2.6.32.
 * @var int
 */
const SO_DOMAIN = 39;
/**
 * int, read only: the protocol, such as IPPROTO_TCP. socket(7), Linux 2.6.32.
 * @var int
 */
const SO_PROTOCOL = 38;
/**
 * int: priority of every packet; more than 6 needs CAP_NET_ADMIN. socket(7).
 * @var int
 */
const SO_PRIORITY = 12;
/**
 * int: receive SO_PRIORITY as a control message. Linux 6.14.
 * @var int
 */
const SO_RCVPRIORITY = 82;
/**
 * int: receive SO_MARK as a control message. Linux 5.19.
 * @var int
 */
const SO_RCVMARK = 75;
/**
 * int: receive with each datagram how many were dropped before it. socket(7), Linux 2.6.33.
 * @var int
 */
const SO_RXQ_OVFL = 40;
/**
 * int, write only: receive with each message how many bytes are left, in AF_UNIX streams. Linux 6.17.
 * @var int
 */
const SO_INQ = 84;
/**
 * int: SO_SNDBUF beyond the limit of the system, in bytes; needs CAP_NET_ADMIN. socket(7).
 * @var int
 */
const SO_SNDBUFFORCE = 32;
/**
 * int: SO_RCVBUF beyond the limit of the system, in bytes; needs CAP_NET_ADMIN. socket(7).
 * @var int
 */
const SO_RCVBUFFORCE = 33;
/**
 * int: SOCK_SNDBUF_LOCK, SOCK_RCVBUF_LOCK: the system does not adjust this buffer. Linux 5.14.
 * @var int
 */
const SO_BUF_LOCK = 72;
/**
 * Bit of SO_BUF_LOCK: the send buffer. Linux 5.14.
 * @var int
 */
const SOCK_SNDBUF_LOCK = 1;
/**
 * Bit of SO_BUF_LOCK: the receive buffer. Linux 5.14.
 * @var int
 */
const SOCK_RCVBUF_LOCK = 2;
/**
 * int: bytes that are reserved for the socket. Linux 5.16.
 * @var int
 */
const SO_RESERVE_MEM = 73;
/**
 * int, SOCK_TXREHASH_*, to set -1 for the system's: choose another path after a timeout. Linux 5.18.
 * @var int
 */
const SO_TXREHASH = 74;
/**
 * Value of SO_TXREHASH of a socket for which the system's counts. Linux refuses it; to set it pass -1. Linux 5.18.
 * @var int
 */
const SOCK_TXREHASH_DEFAULT = 255;
/**
 * Value of SO_TXREHASH. Linux 5.18.
 * @var int
 */
const SOCK_TXREHASH_DISABLED = 0;
/**
 * Value of SO_TXREHASH. Linux 5.18.
 * @var int
 */
const SOCK_TXREHASH_ENABLED = 1;
/**
 * int: where MSG_PEEK begins, in bytes; each peek advances it, -1 is the beginning always. socket(7), Linux 3.4.
 * @var int
 */
const SO_PEEK_OFF = 42;
/**
 * array{pid: int, uid: int, gid: int}, read only: the process that was connected, or made the pair. unix(7).
 * @var int
 */
const SO_PEERCRED = 17;
/**
 * list<int>, read only: the supplementary groups of that process. unix(7), Linux 4.13.
 * @var int
 */
const SO_PEERGROUPS = 59;
/**
 * string, read only: the security context of the peer. unix(7).
 * @var int
 */
const SO_PEERSEC = 31;
/**
 * int: receive SCM_SECURITY with every message. unix(7).
 * @var int
 */
const SO_PASSSEC = 34;
/**
 * int: accept SCM_RIGHTS, 1 by default. Linux 6.16.
 * @var int
 */
const SO_PASSRIGHTS = 83;
/**
 * int: receive the time of arrival, in microseconds, as a control message. socket(7).
 * @var int
 */
const SO_TIMESTAMP = 29;
/**
 * int: receive the time of arrival, in nanoseconds, as a control message. Linux 2.6.22.
 * @var int
 */
const SO_TIMESTAMPNS = 35;
/**
 * int or array{flags: int, bind_phc?: int} to set, int to get, SOF_TIMESTAMPING_*: timestamps of both directions, by
 * software and hardware. Linux 2.6.30.
 * @var int
 */
const SO_TIMESTAMPING = 37;
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, by hardware. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_TX_HARDWARE = 1;
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, by the driver. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_TX_SOFTWARE = 2;
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, before the queue of the device. Linux 3.17.
 * @var int
 */
const SOF_TIMESTAMPING_TX_SCHED = 256;
/**
 * Bit of SO_TIMESTAMPING: timestamp when all data is acknowledged. Linux 3.17.
 * @var int
 */
const SOF_TIMESTAMPING_TX_ACK = 512;
/**
 * Bit of SO_TIMESTAMPING: timestamp when the device has sent the packet. Linux 6.15.
 * @var int
 */
const SOF_TIMESTAMPING_TX_COMPLETION = 262144;
/**
 * Bit of SO_TIMESTAMPING: timestamp received packets, by hardware. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_RX_HARDWARE = 4;
/**
 * Bit of SO_TIMESTAMPING: timestamp received packets, by the system. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_RX_SOFTWARE = 8;
/**
 * Bit of SO_TIMESTAMPING: report software timestamps. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_SOFTWARE = 16;
/**
 * Bit of SO_TIMESTAMPING: report hardware timestamps. Linux 2.6.30.
 * @var int
 */
const SOF_TIMESTAMPING_RAW_HARDWARE = 64;
/**
 * Bit of SO_TIMESTAMPING: number sent packets, in ee_data. Linux 3.17.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_ID = 128;
/**
 * Bit of SO_TIMESTAMPING: count the bytes of a stream from its current position. Linux 6.2.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_ID_TCP = 65536;
/**
 * Bit of SO_TIMESTAMPING: with the control messages of what is received. Linux 3.19.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_CMSG = 1024;
/**
 * Bit of SO_TIMESTAMPING: without the packet itself. Linux 4.0.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_TSONLY = 2048;
/**
 * Bit of SO_TIMESTAMPING: with statistics of TCP. Linux 4.10.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_STATS = 4096;
/**
 * Bit of SO_TIMESTAMPING: with the interface of received packets. Linux 4.13.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_PKTINFO = 8192;
/**
 * Bit of SO_TIMESTAMPING: both software and hardware timestamps. Linux 4.13.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_TX_SWHW = 16384;
/**
 * Bit of SO_TIMESTAMPING: only timestamps that this socket has requested. Linux 6.12.
 * @var int
 */
const SOF_TIMESTAMPING_OPT_RX_FILTER = 131072;
/**
 * Bit of SO_TIMESTAMPING: by the clock of hardware bind_phc. Linux 5.14.
 * @var int
 */
const SOF_TIMESTAMPING_BIND_PHC = 32768;
/**
 * array{clockid: int, flags?: int}, SOF_TXTIME_*: each packet may have a time to be sent at, SCM_TXTIME. Linux 4.19.
 * @var int
 */
const SO_TXTIME = 61;
/**
 * Bit of SO_TXTIME: the time is a deadline. Linux 4.19.
 * @var int
 */
const SOF_TXTIME_DEADLINE_MODE = 1;
/**
 * Bit of SO_TXTIME: dropped packets are reported in the error queue. Linux 4.19.
 * @var int
 */
const SOF_TXTIME_REPORT_ERRORS = 2;
/**
 * int, -1 for no limit: the most bytes per second to send. socket(7), Linux 3.13.
 * @var int
 */
const SO_MAX_PACING_RATE = 47;
/**
 * int, read only: the number of the socket, of 64 bits. Linux 4.12.
 * @var int
 */
const SO_COOKIE = 57;
/**
 * int, read only: the number of the network namespace, of 64 bits. Linux 5.14.
 * @var int
 */
const SO_NETNS_COOKIE = 71;
/**
 * int, read only: the queue of the device that received the last packet, 0 if unknown. socket(7), Linux 4.12.
 * @var int
 */
const SO_INCOMING_NAPI_ID = 56;
/**
 * int: poll the device in place of its interrupts, with SO_BUSY_POLL. Linux 5.11.
 * @var int
 */
const SO_PREFER_BUSY_POLL = 69;
/**
 * int, write only: the most packets of one poll of the device, with SO_BUSY_POLL. Linux 5.11.
 * @var int
 */
const SO_BUSY_POLL_BUDGET = 70;
/**
 * int: a message in the error queue is an exceptional event. Linux 3.10.
 * @var int
 */
const SO_SELECT_ERR_QUEUE = 45;
/**
 * list<array{int, int, int, int}>, each code, jt, jf, k, or string of such structs, to set, string to get: the classic
 * BPF program that filters what is received. socket(7).
 * @var int
 */
const SO_ATTACH_FILTER = 26;
/**
 * int, write only: the descriptor of an extended BPF program that filters what is received. socket(7), Linux 3.19.
 * @var int
 */
const SO_ATTACH_BPF = 50;
/**
 * int, write only: the descriptor of an extended BPF program that chooses the socket of a SO_REUSEPORT group.
 * socket(7), Linux 4.5.
 * @var int
 */
const SO_ATTACH_REUSEPORT_EBPF = 52;
/**
 * int: the filter cannot be changed any more. socket(7), Linux 3.9.
 * @var int
 */
const SO_LOCK_FILTER = 44;
/**
 * int: send UDP over IPv4 without a checksum. Linux.
 * @var int
 */
const SO_NO_CHECK = 11;
/**
 * int: the checksum of frames is computed by the program, of AF_PACKET. Linux 3.4.
 * @var int
 */
const SO_NOFCS = 43;
/**
 * int: report in the error queue whether a frame was acknowledged. Linux 3.3.
 * @var int
 */
const SO_WIFI_STATUS = 41;
/**
 * int, write only: 1 if the connection should take another route. Linux 4.9.
 * @var int
 */
const SO_CNX_ADVICE = 53;

/**
 * int: send small segments at once (no Nagle algorithm). tcp(7).
 * @var int
 */
const TCP_NODELAY = 1;
/**
 * string to set, array{name: string} to get: the congestion control. tcp(7).
 * @var int
 */
const TCP_CONGESTION = 13;
/**
 * int, 1 to 127: number of SYNs before connect(2) fails. tcp(7).
 * @var int
 */
const TCP_SYNCNT = 7;
/**
 * int, 0 to 4294967295: milliseconds that sent data may stay unacknowledged. tcp(7), RFC 5482.
 * @var int
 */
const TCP_USER_TIMEOUT = 18;
/**
 * int: bytes of unsent data below which the socket is writable. tcp(7).
 * @var int
 */
const TCP_NOTSENT_LOWAT = 25;
/**
 * int: seconds to wait for data before accepting. tcp(7).
 * @var int
 */
const TCP_DEFER_ACCEPT = 9;
/**
 * int: idle seconds before the first keepalive probe. tcp(7).
 * @var int
 */
const TCP_KEEPIDLE = 4;
/**
 * int: seconds between keepalive probes. tcp(7).
 * @var int
 */
const TCP_KEEPINTVL = 5;
/**
 * int: unanswered keepalive probes that end the connection. tcp(7).
 * @var int
 */
const TCP_KEEPCNT = 6;
/**
 * int: idle seconds before the first keepalive probe. macOS.
 * @var int
 */
const TCP_KEEPALIVE = 0;
/**
 * int: acknowledge at once. tcp(7).
 * @var int
 */
const TCP_QUICKACK = 12;
/**
 * int: repair mode, for checkpoint and restore; needs CAP_NET_ADMIN. Linux.
 * @var int
 */
const TCP_REPAIR = 19;
/**
 * string: the TCP stack. FreeBSD.
 * @var int
 */
const TCP_FUNCTION_BLK = 0;
/**
 * string: the TCP stack's alias. FreeBSD.
 * @var int
 */
const TCP_FUNCTION_ALIAS = 0;
/**
 * int: NUMA filter of a SO_REUSEPORT_LB group. FreeBSD.
 * @var int
 */
const TCP_REUSPORT_LB_NUMA = 0;
/**
 * Value of TCP_REUSPORT_LB_NUMA: no filter. FreeBSD.
 * @var int
 */
const TCP_REUSPORT_LB_NUMA_NODOM = 0;
/**
 * Value of TCP_REUSPORT_LB_NUMA: the current domain. FreeBSD.
 * @var int
 */
const TCP_REUSPORT_LB_NUMA_CURDOM = 0;
/**
 * int: BBR version. FreeBSD.
 * @var int
 */
const TCP_BBR_ALGORITHM = 0;
/**
 * bool: receive datagrams of one sender joined (GRO), with a control message that has their size, data: int. udp(7).
 * @var int
 */
const UDP_GRO = 104;
/**
 * int, 0 to 65535: split sends into datagrams of this many bytes (GSO); also a control message. udp(7).
 * @var int
 */
const UDP_SEGMENT = 103;
/**
 * int, 0 to 65535: bytes covered by the checksum of sent datagrams, 0 for all. udplite(7).
 * @var int
 */
const UDPLITE_SEND_CSCOV = 10;
/**
 * int, 0 to 65535: bytes that the checksum of received datagrams must cover, others are dropped. udplite(7).
 * @var int
 */
const UDPLITE_RECV_CSCOV = 11;
/**
 * int: bytes of the largest segment. tcp(7).
 * @var int
 */
const TCP_MAXSEG = 2;
/**
 * int: send full segments only, for at most 200 milliseconds. tcp(7).
 * @var int
 */
const TCP_CORK = 3;
/**
 * int: seconds that an orphaned connection stays in FIN_WAIT2, -1 for none. tcp(7).
 * @var int
 */
const TCP_LINGER2 = 8;
/**
 * int: bytes of the largest window that is announced. tcp(7).
 * @var int
 */
const TCP_WINDOW_CLAMP = 10;
/**
 * array<string, int>, read only: the state of the connection, by the names and in the units of struct tcp_info of
 * Linux: microseconds (tcpi_rtt, tcpi_rto, tcpi_busy_time and other times), but milliseconds in tcpi_last_* and
 * tcpi_total_rto_time, bytes per second in rates, -1 for no limit; older systems give less. tcp(7).
 * @var int
 */
const TCP_INFO = 11;
/**
 * string, read only: union tcp_cc_info, the state of the congestion control, "" of most. Linux 4.1.
 * @var int
 */
const TCP_CC_INFO = 26;
/**
 * int: the most connections that wait with data in their SYN, for a listener. tcp(7), RFC 7413, Linux 3.6.
 * @var int
 */
const TCP_FASTOPEN = 23;
/**
 * int: connect(2) sends the SYN with the first data. tcp(7), Linux 4.11.
 * @var int
 */
const TCP_FASTOPEN_CONNECT = 30;
/**
 * string of 16 or 32 bytes: the keys of cookies. Linux 4.15.
 * @var int
 */
const TCP_FASTOPEN_KEY = 33;
/**
 * int: without cookies. Linux 4.15.
 * @var int
 */
const TCP_FASTOPEN_NO_COOKIE = 34;
/**
 * int: keep the headers of the SYN of new connections. Linux 4.2.
 * @var int
 */
const TCP_SAVE_SYN = 27;
/**
 * string, read only once: the headers of the SYN, from that of IP on. Linux 4.2.
 * @var int
 */
const TCP_SAVED_SYN = 28;
/**
 * int: receive with the data how many bytes are left, as a control message. tcp(7), Linux 4.18.
 * @var int
 */
const TCP_INQ = 36;
/**
 * int: microseconds by which all packets are delayed. Linux 5.3.
 * @var int
 */
const TCP_TX_DELAY = 37;
/**
 * string: the protocol above TCP, such as "tls", "" for none. Linux 4.13.
 * @var int
 */
const TCP_ULP = 31;
/**
 * array{addr: string, key: string, prefixlen?: int, interface?: int|string}, write only: the key of connections with
 * the address, "" removes it. RFC 2385.
 * @var int
 */
const TCP_MD5SIG = 14;
/**
 * string, write only: struct tcp_ao_add. RFC 5925, Linux 6.7.
 * @var int
 */
const TCP_AO_ADD_KEY = 38;
/**
 * string, write only: struct tcp_ao_del. RFC 5925, Linux 6.7.
 * @var int
 */
const TCP_AO_DEL_KEY = 39;
/**
 * string: struct tcp_ao_info_opt. RFC 5925, Linux 6.7.
 * @var int
 */
const TCP_AO_INFO = 40;
/**
 * string: struct tcp_ao_repair. RFC 5925, Linux 6.7.
 * @var int
 */
const TCP_AO_REPAIR = 42;
/**
 * int, TCP_RECV_QUEUE and others: the queue that TCP_QUEUE_SEQ and sends in repair mode are for. Linux 3.5.
 * @var int
 */
const TCP_REPAIR_QUEUE = 20;
/**
 * int: the sequence number of the queue, in repair mode. Linux 3.5.
 * @var int
 */
const TCP_QUEUE_SEQ = 21;
/**
 * string, write only: list of struct tcp_repair_opt, in repair mode. Linux 3.5.
 * @var int
 */
const TCP_REPAIR_OPTIONS = 22;
/**
 * string of 20 bytes: struct tcp_repair_window, in repair mode. Linux 4.8.
 * @var int
 */
const TCP_REPAIR_WINDOW = 29;
/**
 * Value of TCP_REPAIR. Linux 3.5.
 * @var int
 */
const TCP_REPAIR_ON = 1;
/**
 * Value of TCP_REPAIR: with a probe of the window. Linux 3.5.
 * @var int
 */
const TCP_REPAIR_OFF = 0;
/**
 * Value of TCP_REPAIR: without that probe. Linux 4.19.
 * @var int
 */
const TCP_REPAIR_OFF_NO_WP = -1;
/**
 * int: the clock of the timestamps of packets, in milliseconds. Linux 3.9.
 * @var int
 */
const TCP_TIMESTAMP = 24;
/**
 * int: retransmit with constant timeouts in streams of few packets. Linux 2.6.34.
 * @var int
 */
const TCP_THIN_LINEAR_TIMEOUTS = 16;
/**
 * int: without an effect since Linux 4.14. Linux 2.6.34.
 * @var int
 */
const TCP_THIN_DUPACK = 17;
/**
 * int, read only: 1 if Multipath TCP is in use. Linux 5.16.
 * @var int
 */
const TCP_IS_MPTCP = 43;
/**
 * int, 1000 to 120000: milliseconds of the longest retransmission timeout. Linux 6.15.
 * @var int
 */
const TCP_RTO_MAX_MS = 44;
/**
 * int: microseconds of the shortest retransmission timeout. Linux 6.15.
 * @var int
 */
const TCP_RTO_MIN_US = 45;
/**
 * int: microseconds by which an acknowledgement is delayed at most. Linux 6.15.
 * @var int
 */
const TCP_DELACK_MAX_US = 46;
/**
 * string, write only: struct tls12_crypto_info_* with the keys for sending, after TCP_ULP "tls". Linux 4.13.
 * @var int
 */
const TLS_TX = 1;
/**
 * string, write only: the same for receiving. Linux 4.17.
 * @var int
 */
const TLS_RX = 2;
/**
 * string, read only: struct mptcp_info, the state of the connection. Linux 5.16.
 * @var int
 */
const MPTCP_INFO = 1;
/**
 * int: collect the data of several sends in one datagram. udp(7).
 * @var int
 */
const UDP_CORK = 1;
/**
 * int, UDP_ENCAP_*: the datagrams contain packets of a protocol of the kernel. udp(7).
 * @var int
 */
const UDP_ENCAP = 100;
/**
 * Value of UDP_ENCAP: IPsec, an early draft. Linux.
 * @var int
 */
const UDP_ENCAP_ESPINUDP_NON_IKE = 1;
/**
 * Value of UDP_ENCAP: IPsec. RFC 3948.
 * @var int
 */
const UDP_ENCAP_ESPINUDP = 2;
/**
 * Value of UDP_ENCAP: L2TP. RFC 2661.
 * @var int
 */
const UDP_ENCAP_L2TPINUDP = 3;
/**
 * Value of UDP_ENCAP: GTP version 0. Linux 4.7.
 * @var int
 */
const UDP_ENCAP_GTP0 = 4;
/**
 * Value of UDP_ENCAP: GTP version 1. Linux 4.7.
 * @var int
 */
const UDP_ENCAP_GTP1U = 5;
/**
 * int: send over IPv6 without a checksum. Linux 3.16.
 * @var int
 */
const UDP_NO_CHECK6_TX = 101;
/**
 * int: receive datagrams without a checksum over IPv6. Linux 3.16.
 * @var int
 */
const UDP_NO_CHECK6_RX = 102;
/**
 * int: send files without a copy; the program must not change them meanwhile. Linux 5.19.
 * @var int
 */
const TLS_TX_ZEROCOPY_RO = 3;
/**
 * int: decrypt in place, expecting records without padding. Linux 6.0.
 * @var int
 */
const TLS_RX_EXPECT_NO_PAD = 4;
/**
 * Bit of tcpi_options in TCP_INFO: timestamps. tcp(7).
 * @var int
 */
const TCPI_OPT_TIMESTAMPS = 1;
/**
 * Bit of tcpi_options in TCP_INFO: selective acknowledgements. tcp(7).
 * @var int
 */
const TCPI_OPT_SACK = 2;
/**
 * Bit of tcpi_options in TCP_INFO: scaled windows. tcp(7).
 * @var int
 */
const TCPI_OPT_WSCALE = 4;
/**
 * Bit of tcpi_options in TCP_INFO: congestion notification. tcp(7).
 * @var int
 */
const TCPI_OPT_ECN = 8;
/**
 * Bit of tcpi_options in TCP_INFO: a packet with it was received. Linux 2.6.38.
 * @var int
 */
const TCPI_OPT_ECN_SEEN = 16;
/**
 * Bit of tcpi_options in TCP_INFO: data in the SYN were accepted. Linux 3.7.
 * @var int
 */
const TCPI_OPT_SYN_DATA = 32;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_ESTABLISHED = 1;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_SYN_SENT = 2;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_SYN_RECV = 3;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_FIN_WAIT1 = 4;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_FIN_WAIT2 = 5;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_TIME_WAIT = 6;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_CLOSE = 7;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_CLOSE_WAIT = 8;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_LAST_ACK = 9;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_LISTEN = 10;
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 */
const TCP_CLOSING = 11;
/**
 * Value of TCP_REPAIR_QUEUE: none. Linux 3.5.
 * @var int
 */
const TCP_NO_QUEUE = 0;
/**
 * Value of TCP_REPAIR_QUEUE: what was received. Linux 3.5.
 * @var int
 */
const TCP_RECV_QUEUE = 1;
/**
 * Value of TCP_REPAIR_QUEUE: what was sent. Linux 3.5.
 * @var int
 */
const TCP_SEND_QUEUE = 2;

/**
 * Winsock error WSAESTALE.
 * @var int
 */
const SOCKET_ESTALE = 0;
/**
 * Winsock error WSAEDISCON.
 * @var int
 */
const SOCKET_EDISCON = 0;
/**
 * Winsock error WSASYSNOTREADY.
 * @var int
 */
const SOCKET_SYSNOTREADY = 0;
/**
 * Winsock error WSAVERNOTSUPPORTED.
 * @var int
 */
const SOCKET_VERNOTSUPPORTED = 0;
/**
 * Winsock error WSANOTINITIALISED.
 * @var int
 */
const SOCKET_NOTINITIALISED = 0;
/**
 * Winsock error WSAHOST_NOT_FOUND.
 * @var int
 */
const SOCKET_HOST_NOT_FOUND = 0;
/**
 * Winsock error WSATRY_AGAIN.
 * @var int
 */
const SOCKET_TRY_AGAIN = 0;
/**
 * Winsock error WSANO_RECOVERY.
 * @var int
 */
const SOCKET_NO_RECOVERY = 0;
/**
 * Winsock error WSANO_DATA.
 * @var int
 */
const SOCKET_NO_DATA = 0;
/**
 * Winsock error WSANO_ADDRESS.
 * @var int
 */
const SOCKET_NO_ADDRESS = 0;

/**
 * A connection that carries a reliable, ordered stream of bytes. socket(2).
 * @var int
 */
const SOCK_STREAM = 1;
/**
 * Independent messages of limited length, which may be lost. socket(2).
 * @var int
 */
const SOCK_DGRAM = 2;
/**
 * Access to the network protocol itself; needs CAP_NET_RAW. raw(7).
 * @var int
 */
const SOCK_RAW = 3;
/**
 * A connection that carries reliable, ordered messages and keeps their boundaries. socket(2).
 * @var int
 */
const SOCK_SEQPACKET = 5;
/**
 * Reliable messages in any order; most systems have no protocol for it. socket(2).
 * @var int
 */
const SOCK_RDM = 4;
/**
 * Datagram Congestion Control Protocol. RFC 4340.
 * @var int
 */
const SOCK_DCCP = 6;
/**
 * Connected datagrams. socket(2), NetBSD.
 * @var int
 */
const SOCK_CONN_DGRAM = 0;
/**
 * Or'ed into a type: the descriptor has close-on-exec. socket(2).
 * @var int
 */
const SOCK_CLOEXEC = 524288;
/**
 * Or'ed into a type: the socket starts non-blocking. socket(2).
 * @var int
 */
const SOCK_NONBLOCK = 2048;

/**
 * The longest queue of pending connections for listen(2).
 * @var int
 */
const SOMAXCONN = 4096;
/**
 * socket_shutdown(): no more data can be received. shutdown(2).
 * @var int
 */
const SHUT_RD = 0;
/**
 * socket_shutdown(): no more data can be sent; the peer sees end of file. shutdown(2).
 * @var int
 */
const SHUT_WR = 1;
/**
 * socket_shutdown(): both directions. shutdown(2).
 * @var int
 */
const SHUT_RDWR = 2;

/**
 * The tasks of a call of socket_group(). After that call its methods except count() throw an Error.
 */
final class SocketGroup implements Countable
{
    /**
     * Runs $task($args…) as socket_spawn() does, as a task of the group; also called from its tasks.
     *
     * @throws SocketCancelledError If a task of the group has failed.
     */
    public function spawn(callable $task, mixed ...$args): SocketTask
    {
    }

    /**
     * Waits until fewer than $limit tasks of the group run or wait to run: before each spawn() it makes a pool of $limit workers.
     *
     * @param int $limit 1 or more
     */
    public function throttle(int $limit): void
    {
    }

    /**
     * Cancels the current tasks of the group, the calling one too, as SocketTask::cancel() does. socket_group() then returns the
     * result of the body. More tasks may be spawned.
     *
     * @param Throwable|null $cause The previous exception of the errors.
     */
    public function cancel(?Throwable $cause = null): void
    {
    }

    /** Returns the number of tasks that have not ended. */
    public function count(): int
    {
    }
}

/**
 * An event loop that takes over the waits of this extension; see socket_set_scheduler(). Its methods are called in the context of
 * the call that waits: in the main script, or in any fiber. Calls that its own methods make block, as without a scheduler, but
 * not those in fibers that it starts or resumes.
 */
interface SocketScheduler
{
    /**
     * Lets other code run until one of $waits is ready or the timeout expires. An exception is thrown by the call that waits.
     *
     * @param SocketWait[] $waits Any number, with the keys 0, 1, …; none if only the timeout matters. For a task one may be an
     *        internal socket, which becomes readable when the task must continue for another reason: only wait for it.
     * @param float|null $timeout Seconds; 0 lets others run once, null is no limit.
     * @return int[]|null The keys of the ready ones. Extra keys are harmless: the call tries, and waits again. An empty array
     *         after the timeout. Null: the call blocks the process, as without a scheduler.
     */
    public function wait(array $waits, ?float $timeout): ?array;

    /**
     * A socket that was passed to wait() is being closed: calls of wait() for it must return, with any keys, and must not wait for it
     * again. It counts as closed already; its descriptor is still open. Fibers cannot be started, resumed or suspended here.
     */
    public function closing(Socket $socket): void;

    /** Calls $task() once, in a new fiber: now or later, but concurrently with the code that calls this. It throws nothing. */
    public function spawn(callable $task): void;
}

/**
 * A socket for SocketScheduler::wait(), and the events to wait for. At least one of the three is true.
 */
final readonly class SocketWait
{
    public readonly Socket $socket;

    /** Until a read, or an accept, would not block. */
    public readonly bool $read;

    /** Until a write would not block. */
    public readonly bool $write;

    /** Until out-of-band data arrives, as for the third array of socket_select(). */
    public readonly bool $urgent;
}

/**
 * A function that runs concurrently with the main script, created by socket_spawn().
 */
final class SocketTask
{
    /**
     * Waits for the end of the task. Returns its return value, or throws its exception, the same object in every join().
     *
     * @param float|null $timeout Seconds, null for no limit. After that a SocketTimeoutException is thrown; the task continues.
     */
    public function join(?float $timeout = null): mixed
    {
    }

    /**
     * Makes the current or next wait of the task throw a SocketCancelledError. Several calls before that wait ends are one
     * error, with the cause of the first. A task that has not begun never runs. Returns false if the task had ended.
     *
     * @param Throwable|null $cause The previous exception of the error.
     */
    public function cancel(?Throwable $cause = null): bool
    {
    }

    /** Whether it has ended. */
    public function isDone(): bool
    {
    }

    /** Returns the task that runs now, null in the main script. */
    public static function current(): ?SocketTask
    {
    }
}

/** Thrown by the wait of a task that was cancelled. An Error, so that a catch of Exception in a loop does not catch it. */
final class SocketCancelledError extends Error
{
}

/** Thrown by a wait that would exceed the time of socket_deadline(), and by SocketTask::join(). */
final class SocketTimeoutException extends Exception
{
}

/** Thrown by the main script's wait in a deadlock: neither it nor any task can continue. */
final class SocketDeadlockError extends Error
{
}
