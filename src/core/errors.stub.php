<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef EPERM
/**
 * Operation not permitted. errno(3).
 * @var int
 * @cvalue EPERM
 */
const SOCKET_EPERM = UNKNOWN;
#endif
#ifdef ENOENT
/**
 * No such file or directory. errno(3).
 * @var int
 * @cvalue ENOENT
 */
const SOCKET_ENOENT = UNKNOWN;
#endif
#ifdef EINTR
/**
 * Interrupted system call. errno(3).
 * @var int
 * @cvalue EINTR
 */
const SOCKET_EINTR = UNKNOWN;
#endif
#ifdef EIO
/**
 * Input/output error. errno(3).
 * @var int
 * @cvalue EIO
 */
const SOCKET_EIO = UNKNOWN;
#endif
#ifdef ENXIO
/**
 * No such device or address. errno(3).
 * @var int
 * @cvalue ENXIO
 */
const SOCKET_ENXIO = UNKNOWN;
#endif
#ifdef E2BIG
/**
 * Argument list too long. errno(3).
 * @var int
 * @cvalue E2BIG
 */
const SOCKET_E2BIG = UNKNOWN;
#endif
#ifdef EBADF
/**
 * Bad file descriptor. errno(3).
 * @var int
 * @cvalue EBADF
 */
const SOCKET_EBADF = UNKNOWN;
#endif
#ifdef EAGAIN
/**
 * Resource temporarily unavailable. errno(3).
 * @var int
 * @cvalue EAGAIN
 */
const SOCKET_EAGAIN = UNKNOWN;
#endif
#ifdef ENOMEM
/**
 * Cannot allocate memory. errno(3).
 * @var int
 * @cvalue ENOMEM
 */
const SOCKET_ENOMEM = UNKNOWN;
#endif
#ifdef EACCES
/**
 * Permission denied. errno(3).
 * @var int
 * @cvalue EACCES
 */
const SOCKET_EACCES = UNKNOWN;
#endif
#ifdef EFAULT
/**
 * Bad address. errno(3).
 * @var int
 * @cvalue EFAULT
 */
const SOCKET_EFAULT = UNKNOWN;
#endif
#ifdef ENOTBLK
/**
 * Block device required. errno(3).
 * @var int
 * @cvalue ENOTBLK
 */
const SOCKET_ENOTBLK = UNKNOWN;
#endif
#ifdef EBUSY
/**
 * Device or resource busy. errno(3).
 * @var int
 * @cvalue EBUSY
 */
const SOCKET_EBUSY = UNKNOWN;
#endif
#ifdef EEXIST
/**
 * File exists. errno(3).
 * @var int
 * @cvalue EEXIST
 */
const SOCKET_EEXIST = UNKNOWN;
#endif
#ifdef EXDEV
/**
 * Invalid cross-device link. errno(3).
 * @var int
 * @cvalue EXDEV
 */
const SOCKET_EXDEV = UNKNOWN;
#endif
#ifdef ENODEV
/**
 * No such device. errno(3).
 * @var int
 * @cvalue ENODEV
 */
const SOCKET_ENODEV = UNKNOWN;
#endif
#ifdef ENOTDIR
/**
 * Not a directory. errno(3).
 * @var int
 * @cvalue ENOTDIR
 */
const SOCKET_ENOTDIR = UNKNOWN;
#endif
#ifdef EISDIR
/**
 * Is a directory. errno(3).
 * @var int
 * @cvalue EISDIR
 */
const SOCKET_EISDIR = UNKNOWN;
#endif
#ifdef EINVAL
/**
 * Invalid argument. errno(3).
 * @var int
 * @cvalue EINVAL
 */
const SOCKET_EINVAL = UNKNOWN;
#endif
#ifdef ENFILE
/**
 * Too many open files in system. errno(3).
 * @var int
 * @cvalue ENFILE
 */
const SOCKET_ENFILE = UNKNOWN;
#endif
#ifdef EMFILE
/**
 * Too many open files. errno(3).
 * @var int
 * @cvalue EMFILE
 */
const SOCKET_EMFILE = UNKNOWN;
#endif
#ifdef ENOTTY
/**
 * Inappropriate ioctl for device. errno(3).
 * @var int
 * @cvalue ENOTTY
 */
const SOCKET_ENOTTY = UNKNOWN;
#endif
#ifdef ENOSPC
/**
 * No space left on device. errno(3).
 * @var int
 * @cvalue ENOSPC
 */
const SOCKET_ENOSPC = UNKNOWN;
#endif
#ifdef ESPIPE
/**
 * Illegal seek. errno(3).
 * @var int
 * @cvalue ESPIPE
 */
const SOCKET_ESPIPE = UNKNOWN;
#endif
#ifdef EROFS
/**
 * Read-only file system. errno(3).
 * @var int
 * @cvalue EROFS
 */
const SOCKET_EROFS = UNKNOWN;
#endif
#ifdef EMLINK
/**
 * Too many links. errno(3).
 * @var int
 * @cvalue EMLINK
 */
const SOCKET_EMLINK = UNKNOWN;
#endif
#ifdef EPIPE
/**
 * Broken pipe. errno(3).
 * @var int
 * @cvalue EPIPE
 */
const SOCKET_EPIPE = UNKNOWN;
#endif
#ifdef ENAMETOOLONG
/**
 * File name too long. errno(3).
 * @var int
 * @cvalue ENAMETOOLONG
 */
const SOCKET_ENAMETOOLONG = UNKNOWN;
#endif
#ifdef ENOLCK
/**
 * No locks available. errno(3).
 * @var int
 * @cvalue ENOLCK
 */
const SOCKET_ENOLCK = UNKNOWN;
#endif
#ifdef ENOSYS
/**
 * Function not implemented. errno(3).
 * @var int
 * @cvalue ENOSYS
 */
const SOCKET_ENOSYS = UNKNOWN;
#endif
#ifdef ENOTEMPTY
/**
 * Directory not empty. errno(3).
 * @var int
 * @cvalue ENOTEMPTY
 */
const SOCKET_ENOTEMPTY = UNKNOWN;
#endif
#ifdef ELOOP
/**
 * Too many levels of symbolic links. errno(3).
 * @var int
 * @cvalue ELOOP
 */
const SOCKET_ELOOP = UNKNOWN;
#endif
#ifdef EWOULDBLOCK
/**
 * Resource temporarily unavailable. errno(3).
 * @var int
 * @cvalue EWOULDBLOCK
 */
const SOCKET_EWOULDBLOCK = UNKNOWN;
#endif
#ifdef ENOMSG
/**
 * No message of desired type. errno(3).
 * @var int
 * @cvalue ENOMSG
 */
const SOCKET_ENOMSG = UNKNOWN;
#endif
#ifdef EIDRM
/**
 * Identifier removed. errno(3).
 * @var int
 * @cvalue EIDRM
 */
const SOCKET_EIDRM = UNKNOWN;
#endif
#ifdef ECHRNG
/**
 * Channel number out of range. errno(3).
 * @var int
 * @cvalue ECHRNG
 */
const SOCKET_ECHRNG = UNKNOWN;
#endif
#ifdef EL2NSYNC
/**
 * Level 2 not synchronized. errno(3).
 * @var int
 * @cvalue EL2NSYNC
 */
const SOCKET_EL2NSYNC = UNKNOWN;
#endif
#ifdef EL3HLT
/**
 * Level 3 halted. errno(3).
 * @var int
 * @cvalue EL3HLT
 */
const SOCKET_EL3HLT = UNKNOWN;
#endif
#ifdef EL3RST
/**
 * Level 3 reset. errno(3).
 * @var int
 * @cvalue EL3RST
 */
const SOCKET_EL3RST = UNKNOWN;
#endif
#ifdef ELNRNG
/**
 * Link number out of range. errno(3).
 * @var int
 * @cvalue ELNRNG
 */
const SOCKET_ELNRNG = UNKNOWN;
#endif
#ifdef EUNATCH
/**
 * Protocol driver not attached. errno(3).
 * @var int
 * @cvalue EUNATCH
 */
const SOCKET_EUNATCH = UNKNOWN;
#endif
#ifdef ENOCSI
/**
 * No CSI structure available. errno(3).
 * @var int
 * @cvalue ENOCSI
 */
const SOCKET_ENOCSI = UNKNOWN;
#endif
#ifdef EL2HLT
/**
 * Level 2 halted. errno(3).
 * @var int
 * @cvalue EL2HLT
 */
const SOCKET_EL2HLT = UNKNOWN;
#endif
#ifdef EBADE
/**
 * Invalid exchange. errno(3).
 * @var int
 * @cvalue EBADE
 */
const SOCKET_EBADE = UNKNOWN;
#endif
#ifdef EBADR
/**
 * Invalid request descriptor. errno(3).
 * @var int
 * @cvalue EBADR
 */
const SOCKET_EBADR = UNKNOWN;
#endif
#ifdef EXFULL
/**
 * Exchange full. errno(3).
 * @var int
 * @cvalue EXFULL
 */
const SOCKET_EXFULL = UNKNOWN;
#endif
#ifdef ENOANO
/**
 * No anode. errno(3).
 * @var int
 * @cvalue ENOANO
 */
const SOCKET_ENOANO = UNKNOWN;
#endif
#ifdef EBADRQC
/**
 * Invalid request code. errno(3).
 * @var int
 * @cvalue EBADRQC
 */
const SOCKET_EBADRQC = UNKNOWN;
#endif
#ifdef EBADSLT
/**
 * Invalid slot. errno(3).
 * @var int
 * @cvalue EBADSLT
 */
const SOCKET_EBADSLT = UNKNOWN;
#endif
#ifdef ENOSTR
/**
 * Device not a stream. errno(3).
 * @var int
 * @cvalue ENOSTR
 */
const SOCKET_ENOSTR = UNKNOWN;
#endif
#ifdef ENODATA
/**
 * No data available. errno(3).
 * @var int
 * @cvalue ENODATA
 */
const SOCKET_ENODATA = UNKNOWN;
#endif
#ifdef ETIME
/**
 * Timer expired. errno(3).
 * @var int
 * @cvalue ETIME
 */
const SOCKET_ETIME = UNKNOWN;
#endif
#ifdef ENOSR
/**
 * Out of streams resources. errno(3).
 * @var int
 * @cvalue ENOSR
 */
const SOCKET_ENOSR = UNKNOWN;
#endif
#ifdef ENONET
/**
 * Machine is not on the network. errno(3).
 * @var int
 * @cvalue ENONET
 */
const SOCKET_ENONET = UNKNOWN;
#endif
#ifdef EREMOTE
/**
 * Object is remote. errno(3).
 * @var int
 * @cvalue EREMOTE
 */
const SOCKET_EREMOTE = UNKNOWN;
#endif
#ifdef ENOLINK
/**
 * Link has been severed. errno(3).
 * @var int
 * @cvalue ENOLINK
 */
const SOCKET_ENOLINK = UNKNOWN;
#endif
#ifdef EADV
/**
 * Advertise error. errno(3).
 * @var int
 * @cvalue EADV
 */
const SOCKET_EADV = UNKNOWN;
#endif
#ifdef ESRMNT
/**
 * Srmount error. errno(3).
 * @var int
 * @cvalue ESRMNT
 */
const SOCKET_ESRMNT = UNKNOWN;
#endif
#ifdef ECOMM
/**
 * Communication error on send. errno(3).
 * @var int
 * @cvalue ECOMM
 */
const SOCKET_ECOMM = UNKNOWN;
#endif
#ifdef EPROTO
/**
 * Protocol error. errno(3).
 * @var int
 * @cvalue EPROTO
 */
const SOCKET_EPROTO = UNKNOWN;
#endif
#ifdef EMULTIHOP
/**
 * Multihop attempted. errno(3).
 * @var int
 * @cvalue EMULTIHOP
 */
const SOCKET_EMULTIHOP = UNKNOWN;
#endif
#ifdef EBADMSG
/**
 * Bad message. errno(3).
 * @var int
 * @cvalue EBADMSG
 */
const SOCKET_EBADMSG = UNKNOWN;
#endif
#ifdef ENOTUNIQ
/**
 * Name not unique on network. errno(3).
 * @var int
 * @cvalue ENOTUNIQ
 */
const SOCKET_ENOTUNIQ = UNKNOWN;
#endif
#ifdef EBADFD
/**
 * File descriptor in bad state. errno(3).
 * @var int
 * @cvalue EBADFD
 */
const SOCKET_EBADFD = UNKNOWN;
#endif
#ifdef EREMCHG
/**
 * Remote address changed. errno(3).
 * @var int
 * @cvalue EREMCHG
 */
const SOCKET_EREMCHG = UNKNOWN;
#endif
#ifdef ERESTART
/**
 * Interrupted system call should be restarted. errno(3).
 * @var int
 * @cvalue ERESTART
 */
const SOCKET_ERESTART = UNKNOWN;
#endif
#ifdef ESTRPIPE
/**
 * Streams pipe error. errno(3).
 * @var int
 * @cvalue ESTRPIPE
 */
const SOCKET_ESTRPIPE = UNKNOWN;
#endif
#ifdef EUSERS
/**
 * Too many users. errno(3).
 * @var int
 * @cvalue EUSERS
 */
const SOCKET_EUSERS = UNKNOWN;
#endif
#ifdef ENOTSOCK
/**
 * Socket operation on non-socket. errno(3).
 * @var int
 * @cvalue ENOTSOCK
 */
const SOCKET_ENOTSOCK = UNKNOWN;
#endif
#ifdef EDESTADDRREQ
/**
 * Destination address required. errno(3).
 * @var int
 * @cvalue EDESTADDRREQ
 */
const SOCKET_EDESTADDRREQ = UNKNOWN;
#endif
#ifdef EMSGSIZE
/**
 * Message too long. errno(3).
 * @var int
 * @cvalue EMSGSIZE
 */
const SOCKET_EMSGSIZE = UNKNOWN;
#endif
#ifdef EPROTOTYPE
/**
 * Protocol wrong type for socket. errno(3).
 * @var int
 * @cvalue EPROTOTYPE
 */
const SOCKET_EPROTOTYPE = UNKNOWN;
#endif
#ifdef ENOPROTOOPT
/**
 * Protocol not available. errno(3).
 * @var int
 * @cvalue ENOPROTOOPT
 */
const SOCKET_ENOPROTOOPT = UNKNOWN;
#endif
#ifdef EPROTONOSUPPORT
/**
 * Protocol not supported. errno(3).
 * @var int
 * @cvalue EPROTONOSUPPORT
 */
const SOCKET_EPROTONOSUPPORT = UNKNOWN;
#endif
#ifdef ESOCKTNOSUPPORT
/**
 * Socket type not supported. errno(3).
 * @var int
 * @cvalue ESOCKTNOSUPPORT
 */
const SOCKET_ESOCKTNOSUPPORT = UNKNOWN;
#endif
#ifdef EOPNOTSUPP
/**
 * Operation not supported. errno(3).
 * @var int
 * @cvalue EOPNOTSUPP
 */
const SOCKET_EOPNOTSUPP = UNKNOWN;
#endif
#ifdef EPFNOSUPPORT
/**
 * Protocol family not supported. errno(3).
 * @var int
 * @cvalue EPFNOSUPPORT
 */
const SOCKET_EPFNOSUPPORT = UNKNOWN;
#endif
#ifdef EAFNOSUPPORT
/**
 * Address family not supported by protocol. errno(3).
 * @var int
 * @cvalue EAFNOSUPPORT
 */
const SOCKET_EAFNOSUPPORT = UNKNOWN;
#endif
#ifdef EADDRINUSE
/**
 * Address already in use. errno(3).
 * @var int
 * @cvalue EADDRINUSE
 */
const SOCKET_EADDRINUSE = UNKNOWN;
#endif
#ifdef EADDRNOTAVAIL
/**
 * Cannot assign requested address. errno(3).
 * @var int
 * @cvalue EADDRNOTAVAIL
 */
const SOCKET_EADDRNOTAVAIL = UNKNOWN;
#endif
#ifdef ENETDOWN
/**
 * Network is down. errno(3).
 * @var int
 * @cvalue ENETDOWN
 */
const SOCKET_ENETDOWN = UNKNOWN;
#endif
#ifdef ENETUNREACH
/**
 * Network is unreachable. errno(3).
 * @var int
 * @cvalue ENETUNREACH
 */
const SOCKET_ENETUNREACH = UNKNOWN;
#endif
#ifdef ENETRESET
/**
 * Network dropped connection on reset. errno(3).
 * @var int
 * @cvalue ENETRESET
 */
const SOCKET_ENETRESET = UNKNOWN;
#endif
#ifdef ECONNABORTED
/**
 * Software caused connection abort. errno(3).
 * @var int
 * @cvalue ECONNABORTED
 */
const SOCKET_ECONNABORTED = UNKNOWN;
#endif
#ifdef ECONNRESET
/**
 * Connection reset by peer. errno(3).
 * @var int
 * @cvalue ECONNRESET
 */
const SOCKET_ECONNRESET = UNKNOWN;
#endif
#ifdef ENOBUFS
/**
 * No buffer space available. errno(3).
 * @var int
 * @cvalue ENOBUFS
 */
const SOCKET_ENOBUFS = UNKNOWN;
#endif
#ifdef EISCONN
/**
 * Transport endpoint is already connected. errno(3).
 * @var int
 * @cvalue EISCONN
 */
const SOCKET_EISCONN = UNKNOWN;
#endif
#ifdef ENOTCONN
/**
 * Transport endpoint is not connected. errno(3).
 * @var int
 * @cvalue ENOTCONN
 */
const SOCKET_ENOTCONN = UNKNOWN;
#endif
#ifdef ESHUTDOWN
/**
 * Cannot send after transport endpoint shutdown. errno(3).
 * @var int
 * @cvalue ESHUTDOWN
 */
const SOCKET_ESHUTDOWN = UNKNOWN;
#endif
#ifdef ETOOMANYREFS
/**
 * Too many references: cannot splice. errno(3).
 * @var int
 * @cvalue ETOOMANYREFS
 */
const SOCKET_ETOOMANYREFS = UNKNOWN;
#endif
#ifdef ETIMEDOUT
/**
 * Connection timed out. errno(3).
 * @var int
 * @cvalue ETIMEDOUT
 */
const SOCKET_ETIMEDOUT = UNKNOWN;
#endif
#ifdef ECONNREFUSED
/**
 * Connection refused. errno(3).
 * @var int
 * @cvalue ECONNREFUSED
 */
const SOCKET_ECONNREFUSED = UNKNOWN;
#endif
#ifdef EHOSTDOWN
/**
 * Host is down. errno(3).
 * @var int
 * @cvalue EHOSTDOWN
 */
const SOCKET_EHOSTDOWN = UNKNOWN;
#endif
#ifdef EHOSTUNREACH
/**
 * No route to host. errno(3).
 * @var int
 * @cvalue EHOSTUNREACH
 */
const SOCKET_EHOSTUNREACH = UNKNOWN;
#endif
#ifdef EALREADY
/**
 * Operation already in progress. errno(3).
 * @var int
 * @cvalue EALREADY
 */
const SOCKET_EALREADY = UNKNOWN;
#endif
#ifdef EINPROGRESS
/**
 * Operation now in progress. errno(3).
 * @var int
 * @cvalue EINPROGRESS
 */
const SOCKET_EINPROGRESS = UNKNOWN;
#endif
#ifdef EISNAM
/**
 * Is a named type file. errno(3).
 * @var int
 * @cvalue EISNAM
 */
const SOCKET_EISNAM = UNKNOWN;
#endif
#ifdef EREMOTEIO
/**
 * Remote I/O error. errno(3).
 * @var int
 * @cvalue EREMOTEIO
 */
const SOCKET_EREMOTEIO = UNKNOWN;
#endif
#ifdef EDQUOT
/**
 * Disk quota exceeded. errno(3).
 * @var int
 * @cvalue EDQUOT
 */
const SOCKET_EDQUOT = UNKNOWN;
#endif
#ifdef ENOMEDIUM
/**
 * No medium found. errno(3).
 * @var int
 * @cvalue ENOMEDIUM
 */
const SOCKET_ENOMEDIUM = UNKNOWN;
#endif
#ifdef EMEDIUMTYPE
/**
 * Wrong medium type. errno(3).
 * @var int
 * @cvalue EMEDIUMTYPE
 */
const SOCKET_EMEDIUMTYPE = UNKNOWN;
#endif
