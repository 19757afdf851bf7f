<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Winsock error WSAEWOULDBLOCK.
 * @var int
 * @cvalue WSAEWOULDBLOCK
 */
const SOCKET_EAGAIN = UNKNOWN;
#ifdef WSAEINTR
/**
 * Winsock error WSAEINTR.
 * @var int
 * @cvalue WSAEINTR
 */
const SOCKET_EINTR = UNKNOWN;
#endif
#ifdef WSAEBADF
/**
 * Winsock error WSAEBADF.
 * @var int
 * @cvalue WSAEBADF
 */
const SOCKET_EBADF = UNKNOWN;
#endif
#ifdef WSAEACCES
/**
 * Winsock error WSAEACCES.
 * @var int
 * @cvalue WSAEACCES
 */
const SOCKET_EACCES = UNKNOWN;
#endif
#ifdef WSAEFAULT
/**
 * Winsock error WSAEFAULT.
 * @var int
 * @cvalue WSAEFAULT
 */
const SOCKET_EFAULT = UNKNOWN;
#endif
#ifdef WSAEINVAL
/**
 * Winsock error WSAEINVAL.
 * @var int
 * @cvalue WSAEINVAL
 */
const SOCKET_EINVAL = UNKNOWN;
#endif
#ifdef WSAEMFILE
/**
 * Winsock error WSAEMFILE.
 * @var int
 * @cvalue WSAEMFILE
 */
const SOCKET_EMFILE = UNKNOWN;
#endif
#ifdef WSAEWOULDBLOCK
/**
 * Winsock error WSAEWOULDBLOCK.
 * @var int
 * @cvalue WSAEWOULDBLOCK
 */
const SOCKET_EWOULDBLOCK = UNKNOWN;
#endif
#ifdef WSAEINPROGRESS
/**
 * Winsock error WSAEINPROGRESS.
 * @var int
 * @cvalue WSAEINPROGRESS
 */
const SOCKET_EINPROGRESS = UNKNOWN;
#endif
#ifdef WSAEALREADY
/**
 * Winsock error WSAEALREADY.
 * @var int
 * @cvalue WSAEALREADY
 */
const SOCKET_EALREADY = UNKNOWN;
#endif
#ifdef WSAENOTSOCK
/**
 * Winsock error WSAENOTSOCK.
 * @var int
 * @cvalue WSAENOTSOCK
 */
const SOCKET_ENOTSOCK = UNKNOWN;
#endif
#ifdef WSAEDESTADDRREQ
/**
 * Winsock error WSAEDESTADDRREQ.
 * @var int
 * @cvalue WSAEDESTADDRREQ
 */
const SOCKET_EDESTADDRREQ = UNKNOWN;
#endif
#ifdef WSAEMSGSIZE
/**
 * Winsock error WSAEMSGSIZE.
 * @var int
 * @cvalue WSAEMSGSIZE
 */
const SOCKET_EMSGSIZE = UNKNOWN;
#endif
#ifdef WSAEPROTOTYPE
/**
 * Winsock error WSAEPROTOTYPE.
 * @var int
 * @cvalue WSAEPROTOTYPE
 */
const SOCKET_EPROTOTYPE = UNKNOWN;
#endif
#ifdef WSAENOPROTOOPT
/**
 * Winsock error WSAENOPROTOOPT.
 * @var int
 * @cvalue WSAENOPROTOOPT
 */
const SOCKET_ENOPROTOOPT = UNKNOWN;
#endif
#ifdef WSAEPROTONOSUPPORT
/**
 * Winsock error WSAEPROTONOSUPPORT.
 * @var int
 * @cvalue WSAEPROTONOSUPPORT
 */
const SOCKET_EPROTONOSUPPORT = UNKNOWN;
#endif
#ifdef WSAESOCKTNOSUPPORT
/**
 * Winsock error WSAESOCKTNOSUPPORT.
 * @var int
 * @cvalue WSAESOCKTNOSUPPORT
 */
const SOCKET_ESOCKTNOSUPPORT = UNKNOWN;
#endif
#ifdef WSAEOPNOTSUPP
/**
 * Winsock error WSAEOPNOTSUPP.
 * @var int
 * @cvalue WSAEOPNOTSUPP
 */
const SOCKET_EOPNOTSUPP = UNKNOWN;
#endif
#ifdef WSAEPFNOSUPPORT
/**
 * Winsock error WSAEPFNOSUPPORT.
 * @var int
 * @cvalue WSAEPFNOSUPPORT
 */
const SOCKET_EPFNOSUPPORT = UNKNOWN;
#endif
#ifdef WSAEAFNOSUPPORT
/**
 * Winsock error WSAEAFNOSUPPORT.
 * @var int
 * @cvalue WSAEAFNOSUPPORT
 */
const SOCKET_EAFNOSUPPORT = UNKNOWN;
#endif
#ifdef WSAEADDRINUSE
/**
 * Winsock error WSAEADDRINUSE.
 * @var int
 * @cvalue WSAEADDRINUSE
 */
const SOCKET_EADDRINUSE = UNKNOWN;
#endif
#ifdef WSAEADDRNOTAVAIL
/**
 * Winsock error WSAEADDRNOTAVAIL.
 * @var int
 * @cvalue WSAEADDRNOTAVAIL
 */
const SOCKET_EADDRNOTAVAIL = UNKNOWN;
#endif
#ifdef WSAENETDOWN
/**
 * Winsock error WSAENETDOWN.
 * @var int
 * @cvalue WSAENETDOWN
 */
const SOCKET_ENETDOWN = UNKNOWN;
#endif
#ifdef WSAENETUNREACH
/**
 * Winsock error WSAENETUNREACH.
 * @var int
 * @cvalue WSAENETUNREACH
 */
const SOCKET_ENETUNREACH = UNKNOWN;
#endif
#ifdef WSAENETRESET
/**
 * Winsock error WSAENETRESET.
 * @var int
 * @cvalue WSAENETRESET
 */
const SOCKET_ENETRESET = UNKNOWN;
#endif
#ifdef WSAECONNABORTED
/**
 * Winsock error WSAECONNABORTED.
 * @var int
 * @cvalue WSAECONNABORTED
 */
const SOCKET_ECONNABORTED = UNKNOWN;
#endif
#ifdef WSAECONNRESET
/**
 * Winsock error WSAECONNRESET.
 * @var int
 * @cvalue WSAECONNRESET
 */
const SOCKET_ECONNRESET = UNKNOWN;
#endif
#ifdef WSAENOBUFS
/**
 * Winsock error WSAENOBUFS.
 * @var int
 * @cvalue WSAENOBUFS
 */
const SOCKET_ENOBUFS = UNKNOWN;
#endif
#ifdef WSAEISCONN
/**
 * Winsock error WSAEISCONN.
 * @var int
 * @cvalue WSAEISCONN
 */
const SOCKET_EISCONN = UNKNOWN;
#endif
#ifdef WSAENOTCONN
/**
 * Winsock error WSAENOTCONN.
 * @var int
 * @cvalue WSAENOTCONN
 */
const SOCKET_ENOTCONN = UNKNOWN;
#endif
#ifdef WSAESHUTDOWN
/**
 * Winsock error WSAESHUTDOWN.
 * @var int
 * @cvalue WSAESHUTDOWN
 */
const SOCKET_ESHUTDOWN = UNKNOWN;
#endif
#ifdef WSAETOOMANYREFS
/**
 * Winsock error WSAETOOMANYREFS.
 * @var int
 * @cvalue WSAETOOMANYREFS
 */
const SOCKET_ETOOMANYREFS = UNKNOWN;
#endif
#ifdef WSAETIMEDOUT
/**
 * Winsock error WSAETIMEDOUT.
 * @var int
 * @cvalue WSAETIMEDOUT
 */
const SOCKET_ETIMEDOUT = UNKNOWN;
#endif
#ifdef WSAECONNREFUSED
/**
 * Winsock error WSAECONNREFUSED.
 * @var int
 * @cvalue WSAECONNREFUSED
 */
const SOCKET_ECONNREFUSED = UNKNOWN;
#endif
#ifdef WSAELOOP
/**
 * Winsock error WSAELOOP.
 * @var int
 * @cvalue WSAELOOP
 */
const SOCKET_ELOOP = UNKNOWN;
#endif
#ifdef WSAENAMETOOLONG
/**
 * Winsock error WSAENAMETOOLONG.
 * @var int
 * @cvalue WSAENAMETOOLONG
 */
const SOCKET_ENAMETOOLONG = UNKNOWN;
#endif
#ifdef WSAEHOSTDOWN
/**
 * Winsock error WSAEHOSTDOWN.
 * @var int
 * @cvalue WSAEHOSTDOWN
 */
const SOCKET_EHOSTDOWN = UNKNOWN;
#endif
#ifdef WSAEHOSTUNREACH
/**
 * Winsock error WSAEHOSTUNREACH.
 * @var int
 * @cvalue WSAEHOSTUNREACH
 */
const SOCKET_EHOSTUNREACH = UNKNOWN;
#endif
#ifdef WSAENOTEMPTY
/**
 * Winsock error WSAENOTEMPTY.
 * @var int
 * @cvalue WSAENOTEMPTY
 */
const SOCKET_ENOTEMPTY = UNKNOWN;
#endif
#ifdef WSAEUSERS
/**
 * Winsock error WSAEUSERS.
 * @var int
 * @cvalue WSAEUSERS
 */
const SOCKET_EUSERS = UNKNOWN;
#endif
#ifdef WSAEDQUOT
/**
 * Winsock error WSAEDQUOT.
 * @var int
 * @cvalue WSAEDQUOT
 */
const SOCKET_EDQUOT = UNKNOWN;
#endif
#ifdef WSAESTALE
/**
 * Winsock error WSAESTALE.
 * @var int
 * @cvalue WSAESTALE
 */
const SOCKET_ESTALE = UNKNOWN;
#endif
#ifdef WSAEREMOTE
/**
 * Winsock error WSAEREMOTE.
 * @var int
 * @cvalue WSAEREMOTE
 */
const SOCKET_EREMOTE = UNKNOWN;
#endif
#ifdef WSAEDISCON
/**
 * Winsock error WSAEDISCON.
 * @var int
 * @cvalue WSAEDISCON
 */
const SOCKET_EDISCON = UNKNOWN;
#endif
#ifdef WSASYSNOTREADY
/**
 * Winsock error WSASYSNOTREADY.
 * @var int
 * @cvalue WSASYSNOTREADY
 */
const SOCKET_SYSNOTREADY = UNKNOWN;
#endif
#ifdef WSAVERNOTSUPPORTED
/**
 * Winsock error WSAVERNOTSUPPORTED.
 * @var int
 * @cvalue WSAVERNOTSUPPORTED
 */
const SOCKET_VERNOTSUPPORTED = UNKNOWN;
#endif
#ifdef WSANOTINITIALISED
/**
 * Winsock error WSANOTINITIALISED.
 * @var int
 * @cvalue WSANOTINITIALISED
 */
const SOCKET_NOTINITIALISED = UNKNOWN;
#endif
#ifdef WSAHOST_NOT_FOUND
/**
 * Winsock error WSAHOST_NOT_FOUND.
 * @var int
 * @cvalue WSAHOST_NOT_FOUND
 */
const SOCKET_HOST_NOT_FOUND = UNKNOWN;
#endif
#ifdef WSATRY_AGAIN
/**
 * Winsock error WSATRY_AGAIN.
 * @var int
 * @cvalue WSATRY_AGAIN
 */
const SOCKET_TRY_AGAIN = UNKNOWN;
#endif
#ifdef WSANO_RECOVERY
/**
 * Winsock error WSANO_RECOVERY.
 * @var int
 * @cvalue WSANO_RECOVERY
 */
const SOCKET_NO_RECOVERY = UNKNOWN;
#endif
#ifdef WSANO_DATA
/**
 * Winsock error WSANO_DATA.
 * @var int
 * @cvalue WSANO_DATA
 */
const SOCKET_NO_DATA = UNKNOWN;
#endif
#ifdef WSANO_ADDRESS
/**
 * Winsock error WSANO_ADDRESS.
 * @var int
 * @cvalue WSANO_ADDRESS
 */
const SOCKET_NO_ADDRESS = UNKNOWN;
#endif
