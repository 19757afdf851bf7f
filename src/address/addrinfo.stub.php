<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef AI_PASSIVE
/**
 * Without a host: addresses to bind to, not to connect to. getaddrinfo(3).
 * @var int
 * @cvalue AI_PASSIVE
 */
const AI_PASSIVE = UNKNOWN;
#endif
#ifdef AI_CANONNAME
/**
 * Fill in ai_canonname. getaddrinfo(3).
 * @var int
 * @cvalue AI_CANONNAME
 */
const AI_CANONNAME = UNKNOWN;
#endif
#ifdef AI_NUMERICHOST
/**
 * The host is a numeric address, not a name to be resolved. getaddrinfo(3).
 * @var int
 * @cvalue AI_NUMERICHOST
 */
const AI_NUMERICHOST = UNKNOWN;
#endif
#ifdef AI_V4MAPPED
/**
 * With AF_INET6: IPv4 addresses as ::ffff:a.b.c.d if there are no IPv6 addresses. getaddrinfo(3).
 * @var int
 * @cvalue AI_V4MAPPED
 */
const AI_V4MAPPED = UNKNOWN;
#endif
#ifdef AI_ALL
/**
 * With AI_V4MAPPED: IPv6 and mapped IPv4 addresses. getaddrinfo(3).
 * @var int
 * @cvalue AI_ALL
 */
const AI_ALL = UNKNOWN;
#endif
#ifdef AI_ADDRCONFIG
/**
 * Only families of which this host has an address. getaddrinfo(3).
 * @var int
 * @cvalue AI_ADDRCONFIG
 */
const AI_ADDRCONFIG = UNKNOWN;
#endif
#ifdef AI_IDN
/**
 * Encode an internationalized host name. getaddrinfo(3), glibc.
 * @var int
 * @cvalue AI_IDN
 */
const AI_IDN = UNKNOWN;
#endif
#ifdef AI_CANONIDN
/**
 * Decode ai_canonname. getaddrinfo(3), glibc.
 * @var int
 * @cvalue AI_CANONIDN
 */
const AI_CANONIDN = UNKNOWN;
#endif
#ifdef AI_NUMERICSERV
/**
 * The service is a port number, not a name. getaddrinfo(3).
 * @var int
 * @cvalue AI_NUMERICSERV
 */
const AI_NUMERICSERV = UNKNOWN;
#endif

#ifdef EAI_BADFLAGS
/**
 * Error of socket_addrinfo_lookup(): bad hints. gai_strerror(3).
 * @var int
 * @cvalue EAI_BADFLAGS
 */
const EAI_BADFLAGS = UNKNOWN;
#endif
#ifdef EAI_NONAME
/**
 * Error of socket_addrinfo_lookup(): no such host or service. gai_strerror(3).
 * @var int
 * @cvalue EAI_NONAME
 */
const EAI_NONAME = UNKNOWN;
#endif
#ifdef EAI_AGAIN
/**
 * Error of socket_addrinfo_lookup(): try again later. gai_strerror(3).
 * @var int
 * @cvalue EAI_AGAIN
 */
const EAI_AGAIN = UNKNOWN;
#endif
#ifdef EAI_FAIL
/**
 * Error of socket_addrinfo_lookup(): the name server failed. gai_strerror(3).
 * @var int
 * @cvalue EAI_FAIL
 */
const EAI_FAIL = UNKNOWN;
#endif
#ifdef EAI_NODATA
/**
 * Error of socket_addrinfo_lookup(): the host has no address. gai_strerror(3).
 * @var int
 * @cvalue EAI_NODATA
 */
const EAI_NODATA = UNKNOWN;
#endif
#ifdef EAI_FAMILY
/**
 * Error of socket_addrinfo_lookup(): family not supported. gai_strerror(3).
 * @var int
 * @cvalue EAI_FAMILY
 */
const EAI_FAMILY = UNKNOWN;
#endif
#ifdef EAI_SOCKTYPE
/**
 * Error of socket_addrinfo_lookup(): socket type not supported. gai_strerror(3).
 * @var int
 * @cvalue EAI_SOCKTYPE
 */
const EAI_SOCKTYPE = UNKNOWN;
#endif
#ifdef EAI_SERVICE
/**
 * Error of socket_addrinfo_lookup(): the service is not available for this socket type. gai_strerror(3).
 * @var int
 * @cvalue EAI_SERVICE
 */
const EAI_SERVICE = UNKNOWN;
#endif
#ifdef EAI_ADDRFAMILY
/**
 * Error of socket_addrinfo_lookup(): no address in this family. gai_strerror(3).
 * @var int
 * @cvalue EAI_ADDRFAMILY
 */
const EAI_ADDRFAMILY = UNKNOWN;
#endif
#ifdef EAI_SYSTEM
/**
 * Error of socket_addrinfo_lookup(): a system error. gai_strerror(3).
 * @var int
 * @cvalue EAI_SYSTEM
 */
const EAI_SYSTEM = UNKNOWN;
#endif
#ifdef EAI_OVERFLOW
/**
 * Error of socket_addrinfo_lookup(): a name is too long. gai_strerror(3).
 * @var int
 * @cvalue EAI_OVERFLOW
 */
const EAI_OVERFLOW = UNKNOWN;
#endif
#ifdef EAI_INPROGRESS
/**
 * Result of an asynchronous lookup: in progress. gai_strerror(3).
 * @var int
 * @cvalue EAI_INPROGRESS
 */
const EAI_INPROGRESS = UNKNOWN;
#endif
#ifdef EAI_CANCELED
/**
 * Result of an asynchronous lookup: cancelled. gai_strerror(3).
 * @var int
 * @cvalue EAI_CANCELED
 */
const EAI_CANCELED = UNKNOWN;
#endif
#ifdef EAI_NOTCANCELED
/**
 * Result of an asynchronous lookup: cannot be cancelled. gai_strerror(3).
 * @var int
 * @cvalue EAI_NOTCANCELED
 */
const EAI_NOTCANCELED = UNKNOWN;
#endif
#ifdef EAI_ALLDONE
/**
 * Result of an asynchronous lookup: all done. gai_strerror(3).
 * @var int
 * @cvalue EAI_ALLDONE
 */
const EAI_ALLDONE = UNKNOWN;
#endif
#ifdef EAI_INTR
/**
 * Result of an asynchronous lookup: interrupted. gai_strerror(3).
 * @var int
 * @cvalue EAI_INTR
 */
const EAI_INTR = UNKNOWN;
#endif
#ifdef EAI_IDN_ENCODE
/**
 * Error of socket_addrinfo_lookup(): the name cannot be encoded. gai_strerror(3).
 * @var int
 * @cvalue EAI_IDN_ENCODE
 */
const EAI_IDN_ENCODE = UNKNOWN;
#endif
