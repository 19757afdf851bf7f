<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef PACKET_ADD_MEMBERSHIP
/**
 * array{interface: int|string, type: int, addr?: string}, write only: receive more frames, PACKET_MR_*. packet(7).
 * @var int
 * @cvalue PACKET_ADD_MEMBERSHIP
 */
const PACKET_ADD_MEMBERSHIP = UNKNOWN;
#endif
#ifdef PACKET_DROP_MEMBERSHIP
/**
 * array{interface: int|string, type: int, addr?: string}, write only: undo PACKET_ADD_MEMBERSHIP. packet(7).
 * @var int
 * @cvalue PACKET_DROP_MEMBERSHIP
 */
const PACKET_DROP_MEMBERSHIP = UNKNOWN;
#endif
#ifdef PACKET_MR_MULTICAST
/**
 * Type of PACKET_ADD_MEMBERSHIP: frames to the hardware address addr, of multicast. packet(7).
 * @var int
 * @cvalue PACKET_MR_MULTICAST
 */
const PACKET_MR_MULTICAST = UNKNOWN;
#endif
#ifdef PACKET_MR_PROMISC
/**
 * Type of PACKET_ADD_MEMBERSHIP: all frames of the network (promiscuous mode). packet(7).
 * @var int
 * @cvalue PACKET_MR_PROMISC
 */
const PACKET_MR_PROMISC = UNKNOWN;
#endif
#ifdef PACKET_MR_ALLMULTI
/**
 * Type of PACKET_ADD_MEMBERSHIP: all frames of multicast. packet(7).
 * @var int
 * @cvalue PACKET_MR_ALLMULTI
 */
const PACKET_MR_ALLMULTI = UNKNOWN;
#endif
#ifdef PACKET_MR_UNICAST
/**
 * Type of PACKET_ADD_MEMBERSHIP: frames to the hardware address addr. packet(7), Linux 2.6.31.
 * @var int
 * @cvalue PACKET_MR_UNICAST
 */
const PACKET_MR_UNICAST = UNKNOWN;
#endif
#ifdef PACKET_STATISTICS
/**
 * array{packets: int, drops: int}, read only: frames received and lost since it was read last; with PACKET_VERSION 2
 * also freeze_q_cnt. packet(7).
 * @var int
 * @cvalue PACKET_STATISTICS
 */
const PACKET_STATISTICS = UNKNOWN;
#endif
#ifdef PACKET_COPY_THRESH
/**
 * int: bytes above which a frame is also queued, besides the ring. Linux.
 * @var int
 * @cvalue PACKET_COPY_THRESH
 */
const PACKET_COPY_THRESH = UNKNOWN;
#endif
#ifdef PACKET_AUXDATA
/**
 * int: receive PACKET_AUXDATA as a control message. packet(7), Linux 2.6.21.
 * @var int
 * @cvalue PACKET_AUXDATA
 */
const PACKET_AUXDATA = UNKNOWN;
#endif
#ifdef PACKET_ORIGDEV
/**
 * int: addresses contain the original device of a bond. Linux 2.6.21.
 * @var int
 * @cvalue PACKET_ORIGDEV
 */
const PACKET_ORIGDEV = UNKNOWN;
#endif
#ifdef PACKET_VERSION
/**
 * int: the version of the ring. packet(7), Linux 2.6.27.
 * @var int
 * @cvalue PACKET_VERSION
 */
const PACKET_VERSION = UNKNOWN;
#endif
#ifdef PACKET_RESERVE
/**
 * int: bytes before each frame of the ring. packet(7), Linux 2.6.28.
 * @var int
 * @cvalue PACKET_RESERVE
 */
const PACKET_RESERVE = UNKNOWN;
#endif
#ifdef PACKET_LOSS
/**
 * int: drop malformed frames of the transmit ring. packet(7), Linux 2.6.31.
 * @var int
 * @cvalue PACKET_LOSS
 */
const PACKET_LOSS = UNKNOWN;
#endif
#ifdef PACKET_VNET_HDR
/**
 * int: frames begin with struct virtio_net_hdr. Linux 2.6.34.
 * @var int
 * @cvalue PACKET_VNET_HDR
 */
const PACKET_VNET_HDR = UNKNOWN;
#endif
#ifdef PACKET_VNET_HDR_SZ
/**
 * int, 0, 10 or 12: bytes of that struct. Linux 6.6.
 * @var int
 * @cvalue PACKET_VNET_HDR_SZ
 */
const PACKET_VNET_HDR_SZ = UNKNOWN;
#endif
#ifdef PACKET_TX_TIMESTAMP
/**
 * int, write only: the clock of sent frames. Linux 2.6.36.
 * @var int
 * @cvalue PACKET_TX_TIMESTAMP
 */
const PACKET_TX_TIMESTAMP = UNKNOWN;
#endif
#ifdef PACKET_TIMESTAMP
/**
 * int, SOF_TIMESTAMPING_*: the clock of the ring. packet(7), Linux 2.6.36.
 * @var int
 * @cvalue PACKET_TIMESTAMP
 */
const PACKET_TIMESTAMP = UNKNOWN;
#endif
#ifdef PACKET_FANOUT
/**
 * int, the group in the lower 16 bits, PACKET_FANOUT_* in the upper: frames are divided among the sockets of a group.
 * packet(7), Linux 3.1.
 * @var int
 * @cvalue PACKET_FANOUT
 */
const PACKET_FANOUT = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_HASH
/**
 * Mode of PACKET_FANOUT: by flow. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_HASH
 */
const PACKET_FANOUT_HASH = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_LB
/**
 * Mode of PACKET_FANOUT: in turn. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_LB
 */
const PACKET_FANOUT_LB = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_CPU
/**
 * Mode of PACKET_FANOUT: by CPU. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_CPU
 */
const PACKET_FANOUT_CPU = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_ROLLOVER
/**
 * Mode of PACKET_FANOUT: to the next when one is full. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_ROLLOVER
 */
const PACKET_FANOUT_ROLLOVER = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_RND
/**
 * Mode of PACKET_FANOUT: at random. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_RND
 */
const PACKET_FANOUT_RND = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_QM
/**
 * Mode of PACKET_FANOUT: by queue of the device. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_QM
 */
const PACKET_FANOUT_QM = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_CBPF
/**
 * Mode of PACKET_FANOUT: by a classic BPF program. Linux 4.3.
 * @var int
 * @cvalue PACKET_FANOUT_CBPF
 */
const PACKET_FANOUT_CBPF = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_EBPF
/**
 * Mode of PACKET_FANOUT: by an extended BPF program. Linux 4.3.
 * @var int
 * @cvalue PACKET_FANOUT_EBPF
 */
const PACKET_FANOUT_EBPF = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_FLAG_ROLLOVER
/**
 * Bit of PACKET_FANOUT: to the next when one is full. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_FLAG_ROLLOVER
 */
const PACKET_FANOUT_FLAG_ROLLOVER = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_FLAG_UNIQUEID
/**
 * Bit of PACKET_FANOUT: the system chooses a group that is not in use. Linux 4.12.
 * @var int
 * @cvalue PACKET_FANOUT_FLAG_UNIQUEID
 */
const PACKET_FANOUT_FLAG_UNIQUEID = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_FLAG_IGNORE_OUTGOING
/**
 * Bit of PACKET_FANOUT: without sent frames. Linux 6.2.
 * @var int
 * @cvalue PACKET_FANOUT_FLAG_IGNORE_OUTGOING
 */
const PACKET_FANOUT_FLAG_IGNORE_OUTGOING = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_FLAG_DEFRAG
/**
 * Bit of PACKET_FANOUT: fragments are joined before. packet(7).
 * @var int
 * @cvalue PACKET_FANOUT_FLAG_DEFRAG
 */
const PACKET_FANOUT_FLAG_DEFRAG = UNKNOWN;
#endif
#ifdef PACKET_FANOUT_DATA
/**
 * int or list<array{int, int, int, int}> or string, write only: the descriptor of the program of PACKET_FANOUT_EBPF, or
 * that of PACKET_FANOUT_CBPF as in SO_ATTACH_FILTER. Linux 4.3.
 * @var int
 * @cvalue PACKET_FANOUT_DATA
 */
const PACKET_FANOUT_DATA = UNKNOWN;
#endif
#ifdef PACKET_TX_HAS_OFF
/**
 * int: frames of the ring say where they begin. Linux 3.11.
 * @var int
 * @cvalue PACKET_TX_HAS_OFF
 */
const PACKET_TX_HAS_OFF = UNKNOWN;
#endif
#ifdef PACKET_QDISC_BYPASS
/**
 * int: send without the queue of the system. packet(7), Linux 3.14.
 * @var int
 * @cvalue PACKET_QDISC_BYPASS
 */
const PACKET_QDISC_BYPASS = UNKNOWN;
#endif
#ifdef PACKET_ROLLOVER_STATS
/**
 * array{all: int, huge: int, failed: int}, read only: frames that went to the next socket. Linux 4.2.
 * @var int
 * @cvalue PACKET_ROLLOVER_STATS
 */
const PACKET_ROLLOVER_STATS = UNKNOWN;
#endif
#ifdef PACKET_IGNORE_OUTGOING
/**
 * int: do not receive sent frames. packet(7), Linux 4.20.
 * @var int
 * @cvalue PACKET_IGNORE_OUTGOING
 */
const PACKET_IGNORE_OUTGOING = UNKNOWN;
#endif
#ifdef NETLINK_ADD_MEMBERSHIP
/**
 * int, write only: join a group. netlink(7), Linux 2.6.14.
 * @var int
 * @cvalue NETLINK_ADD_MEMBERSHIP
 */
const NETLINK_ADD_MEMBERSHIP = UNKNOWN;
#endif
#ifdef NETLINK_DROP_MEMBERSHIP
/**
 * int, write only: leave a group. netlink(7), Linux 2.6.14.
 * @var int
 * @cvalue NETLINK_DROP_MEMBERSHIP
 */
const NETLINK_DROP_MEMBERSHIP = UNKNOWN;
#endif
#ifdef NETLINK_LIST_MEMBERSHIPS
/**
 * list<int>, read only: the groups that were joined. netlink(7), Linux 4.2.
 * @var int
 * @cvalue NETLINK_LIST_MEMBERSHIPS
 */
const NETLINK_LIST_MEMBERSHIPS = UNKNOWN;
#endif
#ifdef NETLINK_PKTINFO
/**
 * int: receive the group as a control message. netlink(7), Linux 2.6.14.
 * @var int
 * @cvalue NETLINK_PKTINFO
 */
const NETLINK_PKTINFO = UNKNOWN;
#endif
#ifdef NETLINK_BROADCAST_ERROR
/**
 * int: errors of other receivers are reported to senders. netlink(7), Linux 2.6.30.
 * @var int
 * @cvalue NETLINK_BROADCAST_ERROR
 */
const NETLINK_BROADCAST_ERROR = UNKNOWN;
#endif
#ifdef NETLINK_NO_ENOBUFS
/**
 * int: no ENOBUFS when messages were lost. netlink(7), Linux 2.6.30.
 * @var int
 * @cvalue NETLINK_NO_ENOBUFS
 */
const NETLINK_NO_ENOBUFS = UNKNOWN;
#endif
#ifdef NETLINK_LISTEN_ALL_NSID
/**
 * int: receive from all network namespaces that are known here. netlink(7), Linux 4.2.
 * @var int
 * @cvalue NETLINK_LISTEN_ALL_NSID
 */
const NETLINK_LISTEN_ALL_NSID = UNKNOWN;
#endif
#ifdef NETLINK_CAP_ACK
/**
 * int: acknowledgements without the request. netlink(7), Linux 4.3.
 * @var int
 * @cvalue NETLINK_CAP_ACK
 */
const NETLINK_CAP_ACK = UNKNOWN;
#endif
#ifdef NETLINK_EXT_ACK
/**
 * int: acknowledgements with more about errors. netlink(7), Linux 4.12.
 * @var int
 * @cvalue NETLINK_EXT_ACK
 */
const NETLINK_EXT_ACK = UNKNOWN;
#endif
#ifdef NETLINK_GET_STRICT_CHK
/**
 * int: check requests strictly. Linux 4.20.
 * @var int
 * @cvalue NETLINK_GET_STRICT_CHK
 */
const NETLINK_GET_STRICT_CHK = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_BUFFER_SIZE
/**
 * int of 64 bits: bytes of the buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_BUFFER_SIZE
 */
const SO_VM_SOCKETS_BUFFER_SIZE = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MIN_SIZE
/**
 * int of 64 bits: bytes of the smallest buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_BUFFER_MIN_SIZE
 */
const SO_VM_SOCKETS_BUFFER_MIN_SIZE = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MAX_SIZE
/**
 * int of 64 bits: bytes of the largest buffer, at level AF_VSOCK. vsock(7), Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_BUFFER_MAX_SIZE
 */
const SO_VM_SOCKETS_BUFFER_MAX_SIZE = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_PEER_HOST_VM_ID
/**
 * int, read only: the machine of the peer, of VMCI, at level AF_VSOCK. Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_PEER_HOST_VM_ID
 */
const SO_VM_SOCKETS_PEER_HOST_VM_ID = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_TRUSTED
/**
 * int, read only: 1 if the socket is trusted, of VMCI, at level AF_VSOCK. Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_TRUSTED
 */
const SO_VM_SOCKETS_TRUSTED = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_CONNECT_TIMEOUT
/**
 * array{sec: int, usec: int}: the longest time that a connect blocks, at level AF_VSOCK. Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_CONNECT_TIMEOUT
 */
const SO_VM_SOCKETS_CONNECT_TIMEOUT = UNKNOWN;
#endif
#ifdef SO_VM_SOCKETS_NONBLOCK_TXRX
/**
 * int: of VMCI inside the kernel, at level AF_VSOCK. Linux 3.9.
 * @var int
 * @cvalue SO_VM_SOCKETS_NONBLOCK_TXRX
 */
const SO_VM_SOCKETS_NONBLOCK_TXRX = UNKNOWN;
#endif
#ifdef CAN_RAW_FILTER
/**
 * list<array{int, int}>, each an id and a mask: the frames that are received; none for an empty list. Linux 2.6.25.
 * @var int
 * @cvalue CAN_RAW_FILTER
 */
const CAN_RAW_FILTER = UNKNOWN;
#endif
#ifdef CAN_RAW_ERR_FILTER
/**
 * int: the mask of errors that are received as frames. Linux 2.6.25.
 * @var int
 * @cvalue CAN_RAW_ERR_FILTER
 */
const CAN_RAW_ERR_FILTER = UNKNOWN;
#endif
#ifdef CAN_RAW_LOOPBACK
/**
 * int: other sockets of this host receive sent frames, 1 by default. Linux 2.6.25.
 * @var int
 * @cvalue CAN_RAW_LOOPBACK
 */
const CAN_RAW_LOOPBACK = UNKNOWN;
#endif
#ifdef CAN_RAW_RECV_OWN_MSGS
/**
 * int: this socket receives what it sends. Linux 2.6.25.
 * @var int
 * @cvalue CAN_RAW_RECV_OWN_MSGS
 */
const CAN_RAW_RECV_OWN_MSGS = UNKNOWN;
#endif
#ifdef CAN_RAW_FD_FRAMES
/**
 * int: frames of CAN FD. Linux 3.6.
 * @var int
 * @cvalue CAN_RAW_FD_FRAMES
 */
const CAN_RAW_FD_FRAMES = UNKNOWN;
#endif
#ifdef CAN_RAW_JOIN_FILTERS
/**
 * int: all filters must match. Linux 4.1.
 * @var int
 * @cvalue CAN_RAW_JOIN_FILTERS
 */
const CAN_RAW_JOIN_FILTERS = UNKNOWN;
#endif
#ifdef CAN_RAW_XL_FRAMES
/**
 * int: frames of CAN XL. Linux 6.2.
 * @var int
 * @cvalue CAN_RAW_XL_FRAMES
 */
const CAN_RAW_XL_FRAMES = UNKNOWN;
#endif
#ifdef CAN_RAW_XL_VCID_OPTS
/**
 * string: struct can_raw_vcid_options. Linux 6.9.
 * @var int
 * @cvalue CAN_RAW_XL_VCID_OPTS
 */
const CAN_RAW_XL_VCID_OPTS = UNKNOWN;
#endif
#ifdef CAN_ISOTP_OPTS
/**
 * string: struct can_isotp_options. Linux 5.10.
 * @var int
 * @cvalue CAN_ISOTP_OPTS
 */
const CAN_ISOTP_OPTS = UNKNOWN;
#endif
#ifdef CAN_ISOTP_RECV_FC
/**
 * string: struct can_isotp_fc_options. Linux 5.10.
 * @var int
 * @cvalue CAN_ISOTP_RECV_FC
 */
const CAN_ISOTP_RECV_FC = UNKNOWN;
#endif
#ifdef CAN_ISOTP_TX_STMIN
/**
 * int: nanoseconds between sent frames, instead of the value that the peer requests. Linux 5.10.
 * @var int
 * @cvalue CAN_ISOTP_TX_STMIN
 */
const CAN_ISOTP_TX_STMIN = UNKNOWN;
#endif
#ifdef CAN_ISOTP_RX_STMIN
/**
 * int: ignore frames that arrive less than this many nanoseconds after the previous one. Linux 5.10.
 * @var int
 * @cvalue CAN_ISOTP_RX_STMIN
 */
const CAN_ISOTP_RX_STMIN = UNKNOWN;
#endif
#ifdef CAN_ISOTP_LL_OPTS
/**
 * string: struct can_isotp_ll_options. Linux 5.10.
 * @var int
 * @cvalue CAN_ISOTP_LL_OPTS
 */
const CAN_ISOTP_LL_OPTS = UNKNOWN;
#endif
