<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Out-of-band data. recv(2), send(2).
 * @var int
 * @cvalue MSG_OOB
 */
const MSG_OOB = UNKNOWN;
#ifdef MSG_WAITALL
/**
 * Block until the whole length has arrived. recv(2).
 * @var int
 * @cvalue MSG_WAITALL
 */
const MSG_WAITALL = UNKNOWN;
#endif
#ifdef MSG_CTRUNC
/**
 * The control data was truncated. recvmsg(2).
 * @var int
 * @cvalue MSG_CTRUNC
 */
const MSG_CTRUNC = UNKNOWN;
#endif
#ifdef MSG_TRUNC
/**
 * The message was truncated; as a flag of a datagram socket: return its real length. recv(2).
 * @var int
 * @cvalue MSG_TRUNC
 */
const MSG_TRUNC = UNKNOWN;
#endif
/**
 * Return the data without removing it from the queue. recv(2).
 * @var int
 * @cvalue MSG_PEEK
 */
const MSG_PEEK = UNKNOWN;
/**
 * Send to hosts on directly connected networks only. send(2).
 * @var int
 * @cvalue MSG_DONTROUTE
 */
const MSG_DONTROUTE = UNKNOWN;
#ifdef MSG_EOR
/**
 * End of a record. send(2), recvmsg(2).
 * @var int
 * @cvalue MSG_EOR
 */
const MSG_EOR = UNKNOWN;
#endif
#if defined(MSG_FIN) && !defined(MSG_EOF)
/**
 * The sender is finished. send(2).
 * @var int
 * @cvalue MSG_FIN
 */
const MSG_EOF = UNKNOWN;
#endif
#ifdef MSG_EOF
/**
 * The sender is finished. send(2).
 * @var int
 * @cvalue MSG_EOF
 */
const MSG_EOF = UNKNOWN;
#endif
#ifdef MSG_CONFIRM
/**
 * The peer has answered, so the neighbour need not be probed. send(2).
 * @var int
 * @cvalue MSG_CONFIRM
 */
const MSG_CONFIRM = UNKNOWN;
#endif
#ifdef MSG_ERRQUEUE
/**
 * Receive from the error queue. recvmsg(2).
 * @var int
 * @cvalue MSG_ERRQUEUE
 */
const MSG_ERRQUEUE = UNKNOWN;
#endif
#ifdef MSG_NOSIGNAL
/**
 * No SIGPIPE if the connection is broken; always set by this extension. send(2).
 * @var int
 * @cvalue MSG_NOSIGNAL
 */
const MSG_NOSIGNAL = UNKNOWN;
#endif
#ifdef MSG_DONTWAIT
/**
 * This call does not block. recv(2), send(2).
 * @var int
 * @cvalue MSG_DONTWAIT
 */
const MSG_DONTWAIT = UNKNOWN;
#endif
#ifdef MSG_MORE
/**
 * More data follows; wait for it to fill a segment. send(2).
 * @var int
 * @cvalue MSG_MORE
 */
const MSG_MORE = UNKNOWN;
#endif
#ifdef MSG_WAITFORONE
/**
 * Return after the first message. recvmmsg(2).
 * @var int
 * @cvalue MSG_WAITFORONE
 */
const MSG_WAITFORONE = UNKNOWN;
#endif
#ifdef MSG_CMSG_CLOEXEC
/**
 * Received descriptors have close-on-exec. recvmsg(2).
 * @var int
 * @cvalue MSG_CMSG_CLOEXEC
 */
const MSG_CMSG_CLOEXEC = UNKNOWN;
#endif
#ifdef MSG_FASTOPEN
/**
 * Connect and send data in the first packet (TCP Fast Open). tcp(7).
 * @var int
 * @cvalue MSG_FASTOPEN
 */
const MSG_FASTOPEN = UNKNOWN;
#endif
#ifdef MSG_ZEROCOPY
/**
 * Zero-copy send of a copy of the data, since PHP cannot know how long it must keep the data: it saves nothing. The
 * completion is in the error queue (SO_EE_ORIGIN_ZEROCOPY). send(2).
 * @var int
 * @cvalue MSG_ZEROCOPY
 */
const MSG_ZEROCOPY = UNKNOWN;
#endif

/**
 * socket_read(): stop after "\n" or "\r".
 * @var int
 * @cvalue PHP_NORMAL_READ
 */
const PHP_NORMAL_READ = UNKNOWN;
/**
 * socket_read(): return what recv(2) returns.
 * @var int
 * @cvalue PHP_BINARY_READ
 */
const PHP_BINARY_READ = UNKNOWN;
