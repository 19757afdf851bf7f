<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef SCM_RIGHTS
/**
 * Control message of SOL_SOCKET; data: list<Socket|resource>, descriptors that are passed. unix(7).
 * @var int
 * @cvalue SCM_RIGHTS
 */
const SCM_RIGHTS = UNKNOWN;
#endif
#ifdef SCM_PIDFD
/**
 * Control message of SOL_SOCKET, received with SO_PASSPIDFD; data: resource, a stream of the sender's pidfd, or null if
 * the system has none. Linux 6.5.
 * @var int
 * @cvalue SCM_PIDFD
 */
const SCM_PIDFD = UNKNOWN;
#endif
#ifdef SCM_CREDENTIALS
/**
 * Control message of SOL_SOCKET; data: array{pid: int, uid: int, gid: int}. unix(7).
 * @var int
 * @cvalue SCM_CREDENTIALS
 */
const SCM_CREDENTIALS = UNKNOWN;
#endif
#ifdef SCM_CREDS
/**
 * Control message of SOL_SOCKET: credentials of the sender. NetBSD, FreeBSD.
 * @var int
 * @cvalue SCM_CREDS
 */
const SCM_CREDS = UNKNOWN;
#endif
#ifdef SCM_CREDS2
/**
 * Control message of SOL_SOCKET: credentials of the sender. FreeBSD.
 * @var int
 * @cvalue SCM_CREDS2
 */
const SCM_CREDS2 = UNKNOWN;
#endif
#ifdef IPV6_RECVPKTINFO
/**
 * int option: receive IPV6_PKTINFO. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVPKTINFO
 */
const IPV6_RECVPKTINFO = UNKNOWN;
#endif
#ifdef IPV6_PKTINFO
/**
 * Control message of IPPROTO_IPV6 and option; array{addr: string, ifindex: int|string}: address and interface. RFC 3542.
 * @var int
 * @cvalue IPV6_PKTINFO
 */
const IPV6_PKTINFO = UNKNOWN;
#endif
#ifdef IPV6_RECVHOPLIMIT
/**
 * int option: receive IPV6_HOPLIMIT. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVHOPLIMIT
 */
const IPV6_RECVHOPLIMIT = UNKNOWN;
#endif
#ifdef IPV6_HOPLIMIT
/**
 * Control message of IPPROTO_IPV6; data: int, -1 to 255. RFC 3542.
 * @var int
 * @cvalue IPV6_HOPLIMIT
 */
const IPV6_HOPLIMIT = UNKNOWN;
#endif
#ifdef IPV6_RECVTCLASS
/**
 * int option: receive IPV6_TCLASS. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVTCLASS
 */
const IPV6_RECVTCLASS = UNKNOWN;
#endif
#ifdef IPV6_TCLASS
/**
 * Control message of IPPROTO_IPV6 and int option; data: int, -1 to 255. RFC 3542.
 * @var int
 * @cvalue IPV6_TCLASS
 */
const IPV6_TCLASS = UNKNOWN;
#endif
