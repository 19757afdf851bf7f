<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

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
 * @return string|false false without a warning if the call would block (EAGAIN). At end of file "", but with
 *                      PHP_NORMAL_READ on a blocking socket false with a warning (ECONNRESET)
 */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/**
 * Returns the address that the socket is bound to. getsockname(2)
 *
 * @param string $address IP address, path, abstract name with its leading NUL, name of an interface (AF_PACKET, AF_CAN), port id
 *                        (AF_NETLINK), or context id (AF_VSOCK)
 * @param int $port port, index of the interface (AF_PACKET, AF_CAN), or mask of groups (AF_NETLINK); not changed for AF_UNIX
 */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/**
 * Returns the address that the socket is connected to. getpeername(2)
 *
 * @param string $address in the form of socket_getsockname()
 * @param int $port not changed for AF_UNIX
 */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/**
 * Creates a socket. socket(2)
 *
 * @param int $domain AF_UNIX, AF_INET, AF_INET6, AF_PACKET, AF_NETLINK, AF_VSOCK or AF_CAN
 * @param int $type SOCK_*, optionally or'ed with SOCK_CLOEXEC and SOCK_NONBLOCK
 * @param int $protocol SOL_TCP, SOL_UDP, getprotobyname(); 0 for the default; ETH_P_* for AF_PACKET, NETLINK_* for
 *                      AF_NETLINK, CAN_* for AF_CAN
 */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/**
 * Connects the socket. connect(2)
 *
 * Tries each address of a host name in turn.
 *
 * @param string $address IP address, host name, path, abstract name with a leading NUL, port id (AF_NETLINK), context id (AF_VSOCK),
 *                        or name of an interface (AF_CAN)
 * @param int|null $port 0 to 65535; required for AF_INET and AF_INET6, except for raw sockets, and for AF_VSOCK: 0 to 4294967295; for
 *                       AF_NETLINK the mask of groups
 * @return bool false without a warning while a non-blocking socket is connecting (EINPROGRESS)
 */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/** Returns the text of an error number; numbers below -10000 are errors of the resolver. strerror(3) */
function socket_strerror(int $error_code): string {}

/**
 * Binds the socket to an address. bind(2)
 *
 * @param string $address IP address, host name, path, abstract name with a leading NUL, "" for any free abstract name, name of an
 *                        interface (AF_PACKET, AF_CAN: "" for all), port id (AF_NETLINK), or context id (AF_VSOCK)
 * @param int $port 0 to 65535; 0 lets the system choose. 0 to 4294967295 for AF_VSOCK; for AF_NETLINK the mask of groups
 */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/**
 * Receives data. recv(2)
 *
 * @param string|null $data null if nothing was received
 * @param int $length the most bytes to receive; less than 1 returns false
 * @param int $flags MSG_*
 * @return int|false the number of bytes received, 0 at end of file; with MSG_TRUNC the real length of the datagram, of
 *                   which $data has at most $length bytes; false without a warning if the call would block (EAGAIN)
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
 * @param string $data
 * @param int $length the most bytes to receive; less than 1 returns false
 * @param int $flags MSG_*
 * @param string $address in the form of socket_getsockname()
 * @param int $port required for AF_INET, AF_INET6 and AF_VSOCK
 * @return int|false the number of bytes received; with MSG_TRUNC the real length of the datagram, of which $data has at
 *                   most $length bytes; false without a warning if the call would block (EAGAIN)
 */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

/**
 * Sends data to an address. sendto(2)
 *
 * @param int $length the most bytes to send, 0 or more
 * @param int $flags MSG_*
 * @param string $address in the form of socket_connect(); for AF_PACKET sockets of type SOCK_DGRAM the hardware address
 *                        ("ff:ff:ff:ff:ff:ff"), unused for SOCK_RAW
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

/** @alias socket_get_option */
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
 * @param array|string|int $value
 * @alias socket_set_option
 */
function socket_setopt(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Creates two sockets that are connected to each other. socketpair(2)
 *
 * @param int $domain AF_UNIX; the system refuses other families
 * @param int $type SOCK_*, optionally or'ed with SOCK_CLOEXEC and SOCK_NONBLOCK
 * @param array $pair array{Socket, Socket}
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
 * @param array $message array{name?: array, iov?: array<string>, control?: array<array{level: int, type: int, data: mixed}>};
 *                       name is array{family?: int, addr?: string, port?: int, flowinfo?: int, scope_id?: int|string}
 *                       or array{family?: int, path: string}, those of other families have the keys of docs/messages.md;
 *                       data of an unknown kind is a string of bytes
 * @param int $flags MSG_*
 */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/**
 * Receives a message: address, data, control messages. recvmsg(2)
 *
 * @param array $message in: array{controllen: int, buffer_size?: int, name?: array}; controllen at least 1, buffer_size
 *                       0 to 104857600 and 8192 by default. Out: array{name: array|null, control: list<array{level:
 *                       int, type: int, data: mixed}>, iov: list<string>, flags: int}; data of an unknown kind is a
 *                       string of bytes
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
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket's mode
 *                            and SO_SNDTIMEO
 * @return int|false the number of messages sent; fewer after the timeout (ETIMEDOUT), if the call would block (EAGAIN),
 *                   or after an error; false if the error or EAGAIN came before the first message, without a warning
 *                   for EAGAIN. A message that was sent in part on a stream does not count; a warning says how many of
 *                   its bytes were sent
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
 * @param float|null $timeout seconds to wait for the first message, 0.0 does not wait; null waits according to the
 *                            socket's mode and SO_RCVTIMEO
 * @param int|null $control_length bytes for the control messages of one message, 0 to 104857600, see
 *                                 socket_cmsg_space(); null is enough for all kinds but IPv6 headers. What does not fit
 *                                 is truncated (MSG_CTRUNC in flags)
 * @return int|false the number of messages; 0 after the timeout (last error ETIMEDOUT) and at the end of a connection
 *                   (last error 0); false without a warning if the call would block (EAGAIN)
 */
function socket_recvmmsg(Socket $socket, ?array &$messages, int $count, int $length, int $flags = 0, ?float $timeout = null, ?int $control_length = null): int|false {}

/**
 * Sends all of the data; with a timeout also on a non-blocking socket. send(2)
 *
 * Signal handlers run during the call, which then continues. A handler that throws or closes the socket ends the call;
 * the number of bytes sent is then unknown.
 *
 * @param int $flags MSG_*, but not MSG_OOB
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without
 *                            a limit, up to SO_SNDTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes sent; fewer after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or
 *                   after an error; false if the error or EAGAIN came before the first byte, without a warning for
 *                   EAGAIN. 0 after the timeout before the first byte
 */
function socket_send_all(Socket $socket, string $data, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives an exact number of bytes from a stream socket; with a timeout also from a non-blocking one. recv(2)
 *
 * Signal handlers run during the call, which then continues. A handler that throws or closes the socket ends the call;
 * $data then has the bytes received before.
 *
 * @param string $data out: the bytes received, "" if none
 * @param int $length at least 0; memory for all of it is allocated first
 * @param int $flags MSG_*, but not MSG_PEEK, MSG_TRUNC or MSG_ERRQUEUE
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without
 *                            a limit, up to SO_RCVTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes received; fewer at end of file (last error 0), after the timeout (ETIMEDOUT),
 *                   if the call would block (EAGAIN), or after an error; false if the error or EAGAIN came before the
 *                   first byte, without a warning for EAGAIN
 */
function socket_recv_exact(Socket $socket, &$data, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives up to and including a delimiter from a stream socket. Bytes after it stay in the kernel, where socket_select() and other
 * calls see them. recv(2)
 *
 * Signal handlers run during the call, which then continues, as in socket_recv_exact().
 *
 * @param string $data out: the bytes received, with the delimiter if it has arrived
 * @param string $delimiter of one byte or more
 * @param int $length the most bytes, at least 1
 * @param int $flags MSG_*, but not MSG_PEEK, MSG_TRUNC, MSG_OOB or MSG_ERRQUEUE
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket: without
 *                            a limit, up to SO_RCVTIMEO, or not at all if it is non-blocking
 * @return int|false the number of bytes received; without the delimiter at the end of them after $length bytes (last error EMSGSIZE),
 *                   at end of file (0), after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if
 *                   the error or EAGAIN came before the first byte, without a warning for EAGAIN
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
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the socket's mode
 *                            and SO_SNDTIMEO. The timeout does not limit reading from the stream
 * @return int|false the number of bytes sent; fewer at the end of the stream or if it has no more data now (last error 0; feof()
 *                   distinguishes them), after the timeout (ETIMEDOUT), if the call would block (EAGAIN), or after an error; false if
 *                   the error or EAGAIN came before the first byte, without a warning for EAGAIN
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
 * @param float|null $timeout seconds for the whole call, 0.0 does not wait; null waits according to the mode and
 *                            timeouts of each socket
 * @return int|false the number of bytes moved; false if an error or EAGAIN came before the first byte, without a
 *                   warning for EAGAIN
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
 * @param array $hints array{ai_flags?: int, ai_family?: int, ai_socktype?: int, ai_protocol?: int, timeout?: float}: seconds for the
 *                     lookup; systems with neither epoll(7) nor kqueue(2) do not limit it
 * @param int $error_code out: EAI_* after a failure; EAI_AGAIN, with the last error ETIMEDOUT, after the timeout
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
 * @return array array{ai_flags: int, ai_family: int, ai_socktype: int, ai_protocol: int, ai_canonname?: string,
 *               ai_addr: array{sin_port: int, sin_addr: string}|array{sin6_port: int, sin6_addr: string}}
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
 * @param float|null $timeout seconds for the whole call, including the lookup; null is no limit. Systems with neither epoll(7) nor
 *                            kqueue(2) do not limit the lookup
 * @param array $options array{family?: int, delay?: float, bind?: string, nodelay?: bool, keepalive?: bool|array{int, int, int},
 *                       fast_open?: bool, nonblocking?: bool, inheritable?: bool}: AF_INET or AF_INET6; seconds until the next
 *                       address is tried, 0.25 if not given, INF for not before a failure; the address to connect from, numeric and with a
 *                       port, 0 for any free one, or for Unix sockets a path, whose file is removed if the connection fails; TCP_NODELAY;
 *                       SO_KEEPALIVE, with idle time, interval and count; data of the first write in the first packet
 *                       (TCP_FASTOPEN_CONNECT); whether the connected socket is non-blocking; whether programs that PHP starts
 *                       inherit it, by default they do not
 * @param int $error_code out, after a failure: EAI_* of the lookup, else the error of the last address that has failed, or
 *                        SOCKET_ETIMEDOUT
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
 * @param array $options array{backlog?: int, reuse_port?: bool, dual_stack?: bool, defer_accept?: int|bool, fast_open?: int|bool,
 *                       mode?: int, unlink?: bool, inheritable?: bool}: connections that wait for accept, SOMAXCONN if not given;
 *                       SO_REUSEPORT; whether "[::]" includes IPv4, by default the system's setting; seconds for which the system
 *                       waits for data before it accepts (TCP_DEFER_ACCEPT), true for 1; the queue of TCP_FASTOPEN, true for 256;
 *                       the permissions of the file of a path; whether a stale socket file, on which no process listens, is removed,
 *                       by one process at a time: the directory is locked, flock(2), with at most a second of waiting; whether
 *                       programs that PHP starts inherit the socket, by default they do not
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
 * @return int|false the number of bytes sent, which may be less than all; false after an error, without a warning for
 *                   EAGAIN
 */
function socket_writev(Socket $socket, SocketIovec|array $iovec): int|false {}

#ifdef _WIN32
/** Exports the socket to another process; returns an identifier. WSADuplicateSocket, Windows only */
function socket_wsaprotocol_info_export(Socket $socket, int $process_id): string|false {}

/** Imports a socket that another process exported. Windows only */
function socket_wsaprotocol_info_import(string $info_id): Socket|false {}

/** Releases an exported socket's identifier. Windows only */
function socket_wsaprotocol_info_release(string $info_id): bool {}
#endif

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
