<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A connection that carries a reliable, ordered stream of bytes. socket(2).
 * @var int
 * @cvalue SOCK_STREAM
 */
const SOCK_STREAM = UNKNOWN;
/**
 * Independent messages of limited length, which may be lost. socket(2).
 * @var int
 * @cvalue SOCK_DGRAM
 */
const SOCK_DGRAM = UNKNOWN;
/**
 * Access to the network protocol itself; needs CAP_NET_RAW. raw(7).
 * @var int
 * @cvalue SOCK_RAW
 */
const SOCK_RAW = UNKNOWN;
#ifdef SOCK_SEQPACKET
/**
 * A connection that carries reliable, ordered messages and keeps their boundaries. socket(2).
 * @var int
 * @cvalue SOCK_SEQPACKET
 */
const SOCK_SEQPACKET = UNKNOWN;
#endif
#ifdef SOCK_RDM
/**
 * Reliable messages in any order; most systems have no protocol for it. socket(2).
 * @var int
 * @cvalue SOCK_RDM
 */
const SOCK_RDM = UNKNOWN;
#endif
#ifdef SOCK_DCCP
/**
 * Datagram Congestion Control Protocol. RFC 4340.
 * @var int
 * @cvalue SOCK_DCCP
 */
const SOCK_DCCP = UNKNOWN;
#endif
#ifdef SOCK_CONN_DGRAM
/**
 * Connected datagrams. socket(2), NetBSD.
 * @var int
 * @cvalue SOCK_CONN_DGRAM
 */
const SOCK_CONN_DGRAM = UNKNOWN;
#endif
#ifdef SOCK_CLOEXEC
/**
 * Or'ed into a type: the descriptor has close-on-exec. socket(2).
 * @var int
 * @cvalue SOCK_CLOEXEC
 */
const SOCK_CLOEXEC = UNKNOWN;
#endif
#ifdef SOCK_NONBLOCK
/**
 * Or'ed into a type: the socket starts non-blocking. socket(2).
 * @var int
 * @cvalue SOCK_NONBLOCK
 */
const SOCK_NONBLOCK = UNKNOWN;
#endif

/**
 * The longest queue of pending connections for listen(2).
 * @var int
 * @cvalue SOMAXCONN
 */
const SOMAXCONN = UNKNOWN;
/**
 * socket_shutdown(): no more data can be received. shutdown(2).
 * @var int
 * @cvalue SOCKEXT_SHUT_RD
 */
const SHUT_RD = UNKNOWN;
/**
 * socket_shutdown(): no more data can be sent; the peer sees end of file. shutdown(2).
 * @var int
 * @cvalue SOCKEXT_SHUT_WR
 */
const SHUT_WR = UNKNOWN;
/**
 * socket_shutdown(): both directions. shutdown(2).
 * @var int
 * @cvalue SOCKEXT_SHUT_RDWR
 */
const SHUT_RDWR = UNKNOWN;
