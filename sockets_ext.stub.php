<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

/**
 * Waits until sockets are ready, or the time is up. select(2)
 *
 * Each array keeps those of its sockets that are ready, with their keys and in their order; any number of sockets and
 * any descriptor number will do. A signal ends the wait: warning, false and EINTR.
 *
 * The arrays may be values as well, as until PHP 7: `socket_select($read, $write = null, $except = null, 0)`.
 *
 * @prefer-ref $read
 * @prefer-ref $write
 * @prefer-ref $except
 * @param Socket[]|null $read sockets that are to be readable, or at their end
 * @param Socket[]|null $write sockets that are to be writable
 * @param Socket[]|null $except sockets that are to have out-of-band data
 * @param int|null $seconds null waits for ever
 * @return int|false the number of ready sockets, one in two arrays counted twice
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
 * The new socket is not inherited by programs that are executed, and is non-blocking if $socket is.
 *
 * @return Socket|false false without a warning where a non-blocking socket has none (EAGAIN)
 */
function socket_accept(Socket $socket): Socket|false {}

/** Makes the socket non-blocking. fcntl(2) */
function socket_set_nonblock(Socket $socket): bool {}

/** Makes the socket blocking. fcntl(2) */
function socket_set_block(Socket $socket): bool {}

/**
 * Listens for connections. listen(2)
 *
 * @param int $backlog length of the queue of waiting connections
 */
function socket_listen(Socket $socket, int $backlog = 0): bool {}

/** Closes the socket; a stream that shares its descriptor is closed as well. close(2) */
function socket_close(Socket $socket): void {}

/**
 * Sends data. send(2)
 *
 * @param int|null $length at most so many bytes, 0 or more; null for all
 * @return int|false the number of bytes sent, which may be less than the data has
 */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/**
 * Receives data. recv(2)
 *
 * With PHP_NORMAL_READ a stream socket returns after the first "\n" or "\r", which is included, at $length bytes, at the
 * end, or with what has arrived when a non-blocking socket has no more or SO_RCVTIMEO is up; a message socket returns
 * one message. Nothing that is not returned is taken from the socket.
 *
 * @param int $length at most so many bytes; less than 1 returns false
 * @param int $mode PHP_BINARY_READ or PHP_NORMAL_READ
 * @return string|false false without a warning where there is nothing yet (EAGAIN). At the end of the stream "", but with
 * PHP_NORMAL_READ on a blocking socket false with a warning (ECONNRESET)
 */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/**
 * Returns the address that the socket is bound to. getsockname(2)
 *
 * @param string $address IP address, path, abstract name with its leading NUL, or name of an interface (AF_PACKET)
 * @param int $port port, or index of the interface (AF_PACKET); untouched for AF_UNIX
 */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/**
 * Returns the address that the socket is connected to. getpeername(2)
 *
 * @param string $address IP address, path, or abstract name with its leading NUL
 * @param int $port untouched for AF_UNIX
 */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/**
 * Creates a socket. socket(2)
 *
 * @param int $domain AF_UNIX, AF_INET, AF_INET6 or AF_PACKET
 * @param int $type SOCK_*, optionally or'ed with SOCK_CLOEXEC and SOCK_NONBLOCK
 * @param int $protocol SOL_TCP, SOL_UDP, getprotobyname(); 0 for the usual one; ETH_P_* for AF_PACKET
 */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/**
 * Connects the socket. connect(2)
 *
 * A name is tried with each of its addresses in turn.
 *
 * @param string $address IP address, host name, path, or abstract name with a leading NUL
 * @param int|null $port 0 to 65535; needed for AF_INET and AF_INET6, but for raw sockets
 * @return bool false without a warning where a non-blocking socket goes on connecting (EINPROGRESS)
 */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/** Returns the text of an error number; less than -10000 is an error of a host look-up. strerror(3) */
function socket_strerror(int $error_code): string {}

/**
 * Binds the socket to an address. bind(2)
 *
 * @param string $address IP address, host name, path, abstract name with a leading NUL, "" for any free abstract name, or
 *                        name of an interface (AF_PACKET)
 * @param int $port 0 to 65535; 0 lets the system choose
 */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/**
 * Receives data. recv(2)
 *
 * @param string|null $data null where nothing was received
 * @param int $length at most so many bytes; less than 1 returns false
 * @param int $flags MSG_*
 * @return int|false the number of bytes received, 0 at the end; with MSG_TRUNC the real length of the datagram, of which
 *                   $data has no more than $length bytes; false without a warning where there is nothing yet (EAGAIN)
 */
function socket_recv(Socket $socket, &$data, int $length, int $flags): int|false {}

/**
 * Sends data on a connected socket. send(2)
 *
 * @param int $length at most so many bytes, 0 or more
 * @param int $flags MSG_*
 */
function socket_send(Socket $socket, string $data, int $length, int $flags): int|false {}

/**
 * Receives data and the address of its sender. recvfrom(2)
 *
 * @param string $data
 * @param int $length at most so many bytes; less than 1 returns false
 * @param int $flags MSG_*
 * @param string $address as socket_getsockname() returns it
 * @param int $port needed for AF_INET and AF_INET6
 * @return int|false the number of bytes received; with MSG_TRUNC the real length of the datagram, of which $data has no
 *                   more than $length bytes; false without a warning where there is nothing yet (EAGAIN)
 */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

/**
 * Sends data to an address. sendto(2)
 *
 * @param int $length at most so many bytes, 0 or more
 * @param int $flags MSG_*
 * @param string $address IP address, host name, path, or abstract name with a leading NUL; for AF_PACKET sockets
 *                        of type SOCK_DGRAM the hardware address ("ff:ff:ff:ff:ff:ff"), unused for SOCK_RAW
 * @param int|null $port 0 to 65535; for AF_PACKET the index of the interface; not used for AF_UNIX
 */
function socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false {}

/**
 * Returns an option of the socket. getsockopt(2)
 *
 * @param int $level SOL_SOCKET, SOL_TCP, SOL_UDP, IPPROTO_IP, IPPROTO_IPV6 or the number of a protocol
 * @param int $option SO_*, TCP_*, UDP_*, IP_*, IPV6_*
 * @return array|string|int|false the shape is told at the constant of the option
 */
function socket_get_option(Socket $socket, int $level, int $option): array|string|int|false {}

/** @alias socket_get_option */
function socket_getopt(Socket $socket, int $level, int $option): array|string|int|false {}

/**
 * Sets an option of the socket. setsockopt(2)
 *
 * @param int $level SOL_SOCKET, SOL_TCP, SOL_UDP, IPPROTO_IP, IPPROTO_IPV6 or the number of a protocol
 * @param int $option SO_*, TCP_*, UDP_*, IP_*, IPV6_*, MCAST_*
 * @param array|string|int $value the shape is told at the constant of the option
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
 * @param int $domain AF_UNIX; the system refuses others
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

/** Tells whether the next byte to read is where out-of-band data was sent. sockatmark(3) */
function socket_atmark(Socket $socket): bool {}

/** Returns the last error of a socket, or of any function of this extension in this request. errno(3) */
function socket_last_error(?Socket $socket = null): int {}

/** Sets the last error to 0. */
function socket_clear_error(?Socket $socket = null): void {}

/**
 * Wraps the socket of a stream; both share one descriptor.
 *
 * @param resource $stream
 */
function socket_import_stream($stream): Socket|false {}

/**
 * Wraps a socket in a stream; both share one descriptor.
 *
 * @return resource|false the same stream at every call
 */
function socket_export_stream(Socket $socket) {}

/**
 * Sends a message: address, data of several strings, control messages. sendmsg(2)
 *
 * @param array $message array{name?: array, iov?: array<string>, control?: array<array{level: int, type: int, data: mixed}>};
 *                       name is array{family?: int, addr?: string, port?: int, flowinfo?: int, scope_id?: int|string} or
 *                       array{family?: int, path: string}
 * @param int $flags MSG_*
 */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/**
 * Receives a message: address, data, control messages. recvmsg(2)
 *
 * @param array $message in: array{controllen: int, buffer_size?: int, name?: array}; controllen at least 1, buffer_size 1
 *                       to 104857600 and 8192 by default. Out: array{name: array|null, control: list<array{level: int,
 *                       type: int, data: mixed}>, iov: list<string>, flags: int}; data of an unknown kind is raw bytes
 * @param int $flags MSG_*
 */
function socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false {}

/**
 * Sends many messages by one system call, in their order. sendmmsg(2)
 *
 * All messages are read before the first is sent: of a list with a message that cannot be read none goes.
 *
 * @param array $messages list of messages as socket_sendmsg() takes them; beyond 1024 the rest is left for another call
 * @param int $flags MSG_*
 * @param float|null $timeout seconds for the whole, 0.0 waits not at all; null waits as the socket is set
 * @return int|false how many messages went: fewer when the time is up (ETIMEDOUT), the socket does not wait (EAGAIN) or
 *                   after an error, the last error; false if that was before the first, would-block being silent. One
 *                   that a stream has taken in part does not count, and a warning tells how many bytes of it went
 */
function socket_sendmmsg(Socket $socket, array $messages, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives many messages by one system call: waits for the first, and takes what else has come. recvmmsg(2)
 *
 * Descriptors in the messages are close-on-exec. There may be room for much: the cost is of what has come.
 *
 * At the end of a connection there are no messages: 0, and 0 as the last error. An empty packet (SOCK_SEQPACKET) is a
 * message, but for those before the end, which look like it. MSG_PEEK shows one message, since the next stands behind it;
 * where SO_PEEK_OFF moves on, it shows as many as there are.
 *
 * @param array|null $messages out: list of messages as socket_recvmsg() gives them, with names; empty after a failure
 * @param int $count how many messages at most; more than 1024 are never received at once
 * @param int $length bytes of the largest message, 1 to 104857600; the rest of a larger one is lost (MSG_TRUNC in flags)
 * @param int $flags MSG_*
 * @param float|null $timeout seconds to wait for the first message, 0.0 waits not at all; null waits as the socket is set
 * @return int|false how many messages came; 0 when the time is up (last error ETIMEDOUT) and at the end (last error 0);
 *                   would-block is a silent false
 */
function socket_recvmmsg(Socket $socket, ?array &$messages, int $count, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Sends all of the data, on a non-blocking socket, too, if it is given time. send(2)
 *
 * A handler of a signal runs when that comes, and the call goes on. One that throws, or closes the socket, ends it:
 * how much has been sent cannot be told then.
 *
 * @param int $flags MSG_*, but not MSG_OOB
 * @param float|null $timeout seconds for the whole, 0.0 waits not at all; null waits as the socket is set: as long as it
 *                            takes, as SO_SNDTIMEO says, or not at all if it is non-blocking
 * @return int|false bytes sent: fewer when the time is up (ETIMEDOUT), the socket waits no longer (EAGAIN) or after an
 *                   error, the last error; false if that was before the first byte, would-block being silent. 0 when
 *                   the time was up before
 */
function socket_send_all(Socket $socket, string $data, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Receives exactly so many bytes from a stream socket, also from a non-blocking one, if it is given time. recv(2)
 *
 * A handler of a signal runs when that comes, and the call goes on. After one that throws, or closes the socket, $data has
 * what has come until then.
 *
 * @param string $data out: what has come, "" for nothing
 * @param int $length at least 0
 * @param int $flags MSG_*, but not MSG_PEEK, MSG_TRUNC or MSG_ERRQUEUE
 * @param float|null $timeout seconds for the whole, 0.0 waits not at all; null waits as the socket is set: as long as it
 *                            takes, as SO_RCVTIMEO says, or not at all if it is non-blocking
 * @return int|false bytes received: fewer at the end of the stream (last error 0), when the time is up (ETIMEDOUT), the
 *                   socket waits no longer (EAGAIN) or after an error, the last error; false if one of the latter two
 *                   was before the first byte, would-block being silent
 */
function socket_recv_exact(Socket $socket, &$data, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Sends from a stream, a plain file without copying it. sendfile(2)
 *
 * Begins where the stream stands, or at the offset, and leaves it behind what was sent, whatever kind of stream it is, and
 * where it stands if nothing was. One that cannot seek is read forward to the offset. Of a plain file that is sent to a
 * blocking socket, the socket is non-blocking during the system call, which processes that share it may see.
 *
 * @param resource $stream
 * @param int|null $offset where in the stream to begin; null is where it stands
 * @param int|null $length bytes at most; null sends up to the end
 * @param int $flags MSG_MORE, with which a plain file is read, too, and MSG_DONTWAIT
 * @param float|null $timeout seconds for the whole, 0.0 waits not at all; null waits as the socket is set. Reading the
 *                            stream may take longer
 * @return int|false bytes sent: fewer at the end, when the time is up (ETIMEDOUT), the socket waits no longer (EAGAIN) or
 *                   after an error, the last error; false if that was before the first byte, would-block being silent
 */
function socket_sendfile(Socket $socket, $stream, ?int $offset = null, ?int $length = null, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Moves bytes from one stream socket to another. No byte leaves $from that $to has not taken.
 *
 * Nobody else may read from $from meanwhile. Urgent data (MSG_OOB) do not go along, and what stands around them may be
 * wrong if they come faster than it is moved: SO_OOBINLINE, set on $from before, makes them data like all others.
 *
 * The socket that ends the call early has the last error, the other none: 0 at the end of $from, ETIMEDOUT when the time
 * was up, EAGAIN when it waits no longer, or its error. What $to has taken and its peer has not received is lost if that
 * connection breaks, as it is after any send.
 *
 * @param int $length bytes at most, at least 0
 * @param int $flags MSG_MORE and MSG_DONTWAIT
 * @param float|null $timeout seconds for the whole, 0.0 waits not at all; null waits as each of the sockets is set
 * @return int|false bytes moved; false after an error before the first byte, would-block being silent
 */
function socket_splice(Socket $from, Socket $to, int $length, int $flags = 0, ?float $timeout = null): int|false {}

/**
 * Returns the room that a control message takes, for controllen of socket_recvmsg(). cmsg(3)
 *
 * @param int $num number of descriptors, for SCM_RIGHTS
 */
function socket_cmsg_space(int $level, int $type, int $num = 0): int {}

/**
 * Looks up the addresses of a host and service. getaddrinfo(3)
 *
 * @param array $hints array{ai_flags?: int, ai_family?: int, ai_socktype?: int, ai_protocol?: int}
 * @param int $error_code on failure EAI_*
 * @return AddressInfo[]|false
 */
function socket_addrinfo_lookup(string $host, ?string $service = null, array $hints = [], &$error_code = null): array|false {}

/** Creates a socket and connects it to the address. connect(2) */
function socket_addrinfo_connect(AddressInfo $address): Socket|false {}

/** Creates a socket and binds it to the address. bind(2) */
function socket_addrinfo_bind(AddressInfo $address): Socket|false {}

/**
 * Returns what an address holds.
 *
 * @return array array{ai_flags: int, ai_family: int, ai_socktype: int, ai_protocol: int, ai_canonname?: string,
 *               ai_addr: array{sin_port: int, sin_addr: string}|array{sin6_port: int, sin6_addr: string}}
 */
function socket_addrinfo_explain(AddressInfo $address): array {}

/**
 * Makes vectors for socket_readv(), socket_writev() and socket_sendmsg(): buffers of set lengths that one system call
 * fills or sends together. readv(2)
 *
 * @param int $num_vectors how many lengths follow
 * @param int $lengths bytes, at least 0
 */
function socket_iovec_alloc(int $num_vectors, int ...$lengths): SocketIovec {}

/** Adds a vector of a length at the end. */
function socket_iovec_add(SocketIovec $iovec, int $length): bool {}

/** Makes a vector hold a string, and have its length; positions begin at 0. */
function socket_iovec_set(SocketIovec $iovec, int $position, string $data): bool {}

/** Returns what a vector holds: what was set, or what arrived; positions begin at 0. */
function socket_iovec_fetch(SocketIovec $iovec, int $position): string {}

/** Takes a vector out; those behind it move up. */
function socket_iovec_delete(SocketIovec $iovec, int $position): bool {}

/** Lets go of all vectors; any later use is an Error. */
function socket_iovec_free(SocketIovec $iovec): bool {}

/**
 * Reads into the vectors, one after the other, by one system call. More than the system takes at once (IOV_MAX) are
 * filled no further on a stream, and refused for messages, of which none is lost. readv(2)
 *
 * @return int|false bytes read; 0 at the end of the stream; false after an error, would-block being silent
 */
function socket_readv(Socket $socket, SocketIovec $iovec): int|false {}

/**
 * Sends what the vectors hold, or the strings of an array, without joining them; more than the system takes at once
 * (IOV_MAX, see sysconf(3)) go out in turns, except as a message, which is never cut in two. writev(2)
 *
 * @param SocketIovec|array $iovec vectors, or list<string>
 * @return int|false bytes sent, which may be fewer than there are; false after an error, would-block being silent
 */
function socket_writev(Socket $socket, SocketIovec|array $iovec): int|false {}

#ifdef _WIN32
/** Exports the socket for another process, under an identifier. WSADuplicateSocket, Windows only */
function socket_wsaprotocol_info_export(Socket $socket, int $process_id): string|false {}

/** Imports a socket that another process exported. Windows only */
function socket_wsaprotocol_info_import(string $info_id): Socket|false {}

/** Releases an exported socket's identifier. Windows only */
function socket_wsaprotocol_info_release(string $info_id): bool {}
#endif
