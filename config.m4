dnl SPDX-License-Identifier: BSD-3-Clause

dnl SOCKETS_EXT_TRY_FLAG(VARIABLE, FLAG): adds a flag to SOCKETS_EXT_VARIABLE if the compiler accepts it without a warning.
AC_DEFUN([SOCKETS_EXT_TRY_FLAG], [
  AC_MSG_CHECKING([whether $CC takes $2])
  SOCKETS_EXT_SAVED_FLAGS="$[]$1"
  $1="$[]$1 -Werror $2"
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [AC_MSG_RESULT([yes])
     SOCKETS_EXT_$1="$SOCKETS_EXT_$1 $2"],
    [AC_MSG_RESULT([no])])
  $1="$SOCKETS_EXT_SAVED_FLAGS"
])

PHP_ARG_ENABLE([sockets-ext],
  [whether to enable sockets_ext],
  [AS_HELP_STRING([--enable-sockets-ext],
    [Enable sockets_ext, PHP's sockets API])])

PHP_ARG_ENABLE([sockets-ext-dev],
  [whether warnings are errors in sockets_ext],
  [AS_HELP_STRING([--enable-sockets-ext-dev],
    [Compile sockets_ext with the warnings its developers use, as errors])],
  [no], [no])

PHP_ARG_ENABLE([sockets-ext-portable],
  [whether sockets_ext uses no optional system calls],
  [AS_HELP_STRING([--enable-sockets-ext-portable],
    [Compile sockets_ext without any optional system call, to test the portable paths])],
  [no], [no])

PHP_ARG_WITH([sockets-ext-kqueue],
  [for a library with kqueue(2) for sockets_ext],
  [AS_HELP_STRING([--with-sockets-ext-kqueue=DIR],
    [Use kqueue(2) of DIR/lib/libkqueue.so in place of epoll(7), to test what macOS and BSD have])],
  [no], [no])

if test "$PHP_SOCKETS_EXT" != "no"; then
  dnl The optional system calls, each with HAVE_SOCKETS_EXT_NAME.
  if test "$PHP_SOCKETS_EXT_PORTABLE" = "no"; then
    AC_CHECK_FUNC([accept4], [AC_DEFINE([HAVE_SOCKETS_EXT_ACCEPT4], [1], [accept4(2)])])
    AC_CHECK_FUNC([eventfd], [AC_DEFINE([HAVE_SOCKETS_EXT_EVENTFD], [1], [eventfd(2)])])
    AC_CHECK_FUNC([getifaddrs], [AC_DEFINE([HAVE_SOCKETS_EXT_GETIFADDRS], [1], [getifaddrs(3)])])
    AC_CHECK_FUNC([ppoll], [AC_DEFINE([HAVE_SOCKETS_EXT_PPOLL], [1], [ppoll(2)])])
    AC_CHECK_FUNC([recvmmsg], [AC_DEFINE([HAVE_SOCKETS_EXT_RECVMMSG], [1], [recvmmsg(2)])])
    dnl A C library whose struct msghdr is not the system's, such as musl, sends one message after the other, also after
    dnl one that a stream took in part.
    AC_CHECK_FUNC([sendmmsg], [AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[#include <sys/socket.h>]],
      [[int same[sizeof(((struct msghdr *) 0)->msg_iovlen) == sizeof(size_t) ? 1 : -1]; (void) same;]])],
      [AC_DEFINE([HAVE_SOCKETS_EXT_SENDMMSG], [1], [sendmmsg(2)])])])
    dnl Other systems have other functions of this name, in other headers.
    AC_CHECK_HEADER([sys/sendfile.h],
      [AC_DEFINE([HAVE_SOCKETS_EXT_SENDFILE], [1], [sendfile(2) of Linux])])
  fi

  dnl Of epoll(7) and kqueue(2), one; without either there are no tasks.
  if test "$PHP_SOCKETS_EXT_KQUEUE" != "no"; then
    PHP_ADD_INCLUDE([$PHP_SOCKETS_EXT_KQUEUE/include])
    PHP_ADD_LIBRARY_WITH_PATH([kqueue], [$PHP_SOCKETS_EXT_KQUEUE/lib], [SOCKETS_EXT_SHARED_LIBADD])
    PHP_SUBST([SOCKETS_EXT_SHARED_LIBADD])
    AC_DEFINE([HAVE_SOCKETS_EXT_KQUEUE], [1], [kqueue(2)])
  elif test "$PHP_SOCKETS_EXT_PORTABLE" = "no"; then
    AC_CHECK_FUNC([epoll_create1],
      [AC_DEFINE([HAVE_SOCKETS_EXT_EPOLL], [1], [epoll(7)])
       AC_CHECK_FUNC([epoll_pwait2],
         [AC_DEFINE([HAVE_SOCKETS_EXT_EPOLL_PWAIT2], [1], [epoll_pwait2(2)])])],
      [AC_CHECK_FUNC([kqueue], [AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[
        #include <sys/types.h>
        #include <sys/time.h>
        #include <sys/event.h>]],
        [[return EV_RECEIPT;]])],
        [AC_DEFINE([HAVE_SOCKETS_EXT_KQUEUE], [1], [kqueue(2)])])])])
  fi

  AC_MSG_CHECKING([whether zend_register_module_ex takes a type])
  SOCKETS_EXT_SAVED_CPPFLAGS="$CPPFLAGS"
  CPPFLAGS="$CPPFLAGS $INCLUDES"
  AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[#include "php.h"]],
    [[zend_register_module_ex(NULL, MODULE_PERSISTENT);]])],
    [AC_MSG_RESULT([yes])
     AC_DEFINE([SOCKETS_EXT_REGISTER_WITH_TYPE], [1], [zend_register_module_ex takes a type])],
    [AC_MSG_RESULT([no])])
  CPPFLAGS="$SOCKETS_EXT_SAVED_CPPFLAGS"

  SOCKETS_EXT_CFLAGS="-D_GNU_SOURCE -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  if test "$PHP_SOCKETS_EXT_DEV" != "no"; then
    SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS -Wall -Wextra -Wshadow -Wwrite-strings"
    SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS -Wimplicit-fallthrough -Wno-unused-parameter -Werror"
    dnl Some limits can be exceeded only where PHP's int has 64 bits, but are checked with 32 bits as well.
    SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS -Wno-type-limits"
    dnl No warnings in PHP's headers: they are system headers. One of 8.6 shadows a name.
    for word in $INCLUDES; do
      case $word in
        -I*) SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS -isystem ${word#-I}" ;;
        *) SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS $word" ;;
      esac
    done
  fi

  dnl Hardening, unless CFLAGS have such options: SOCKETS_EXT_CFLAGS come after them and would override them.
  case " $CC $CPPFLAGS $CFLAGS " in
    *-fstack-protector*|*-fno-stack-protector*) ;;
    *) SOCKETS_EXT_TRY_FLAG([CFLAGS], [-fstack-protector-strong]) ;;
  esac
  AC_MSG_CHECKING([whether the C library can check the bounds of buffers])
  AC_COMPILE_IFELSE([AC_LANG_SOURCE([[
    #include <string.h>
    #if defined(_FORTIFY_SOURCE) || !defined(__OPTIMIZE__) || defined(__SANITIZE_ADDRESS__)
    #error "set already, or without effect"
    #endif
    #ifdef __has_feature
    #if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
    #error "without effect"
    #endif
    #endif]])],
    [AC_MSG_RESULT([yes])
     SOCKETS_EXT_CFLAGS="$SOCKETS_EXT_CFLAGS -D_FORTIFY_SOURCE=2"],
    [AC_MSG_RESULT([no])])
  dnl Names are looked up by threads, which older C libraries have in a library of their own.
  AC_CHECK_FUNC([pthread_create],, [PHP_ADD_LIBRARY([pthread],, [SOCKETS_EXT_SHARED_LIBADD])])
  if test "$ext_shared" = "yes"; then
    SOCKETS_EXT_TRY_FLAG([LDFLAGS], [-Wl,-z,relro])
    SOCKETS_EXT_TRY_FLAG([LDFLAGS], [-Wl,-z,now])
    SOCKETS_EXT_SHARED_LIBADD="$SOCKETS_EXT_SHARED_LIBADD $SOCKETS_EXT_LDFLAGS"
    PHP_SUBST([SOCKETS_EXT_SHARED_LIBADD])
  fi

  SOCKETS_EXT_SOURCES="
    sockets_ext.c
    src/address/address.c
    src/address/address_info.c
    src/address/addrinfo.c
    src/address/endpoint.c
    src/address/endpoint_list.c
    src/address/endpoint_text.c
    src/address/family.c
    src/address/family_can.c
    src/address/family_inet.c
    src/address/family_netlink.c
    src/address/family_packet.c
    src/address/family_unix.c
    src/address/family_vsock.c
    src/address/inet.c
    src/address/interface.c
    src/address/name.c
    src/address/pktinfo.c
    src/address/resolve.c
    src/core/buffer.c
    src/core/choices.c
    src/core/class.c
    src/core/convert.c
    src/core/convert_descriptor.c
    src/core/errors.c
    src/core/keys.c
    src/core/pending.c
    src/core/socket_object.c
    src/core/stream_pin.c
    src/io/file.c
    src/io/io.c
    src/io/iovec.c
    src/io/iovec_object.c
    src/io/line.c
    src/io/splice.c
    src/io/transfer.c
    src/io/until.c
    src/message/ancillary.c
    src/message/batch.c
    src/message/inbox.c
    src/message/incoming.c
    src/message/kind.c
    src/message/kind_codec.c
    src/message/message.c
    src/message/outgoing.c
    src/message/received.c
    src/module/module.c
    src/module/replaced.c
    src/option/codec.c
    src/option/codec_address.c
    src/option/codec_bytes.c
    src/option/codec_list.c
    src/option/codec_name.c
    src/option/codec_shape.c
    src/option/codec_struct.c
    src/option/multicast.c
    src/option/number.c
    src/option/option.c
    src/option/shape_table.c
    src/option/table.c
    src/platform/batch.c
    src/platform/file.c
    src/platform/hosts.c
    src/platform/lineage.c
    src/platform/lookup.c
    src/platform/notifier_epoll.c
    src/platform/notifier_kqueue.c
    src/platform/notifier_none.c
    src/platform/unix.c
    src/poll/backend.c
    src/poll/backend_notifier.c
    src/poll/backend_poll.c
    src/poll/context.c
    src/poll/core_handle.c
    src/poll/core_watcher.c
    src/poll/duration.c
    src/poll/event.c
    src/poll/exceptions.c
    src/poll/handle.c
    src/poll/iso_duration.c
    src/poll/register.c
    src/poll/set.c
    src/poll/socket_handle.c
    src/poll/stream_handle.c
    src/poll/watcher.c
    src/socket/blocking.c
    src/socket/connection.c
    src/socket/descriptor.c
    src/socket/endpoint.c
    src/socket/lifecycle.c
    src/socket/server.c
    src/socket/stream.c
    src/task/children.c
    src/task/global_calls.c
    src/task/group.c
    src/task/handler.c
    src/task/hooks.c
    src/task/limit.c
    src/task/run.c
    src/task/scheduler.c
    src/task/script_end.c
    src/task/serve.c
    src/task/sleep.c
    src/task/streams.c
    src/task/streams_close.c
    src/task/streams_connect.c
    src/task/streams_directory.c
    src/task/streams_filter.c
    src/task/streams_io.c
    src/task/streams_progress.c
    src/task/streams_select.c
    src/task/streams_soap.c
    src/task/streams_tls.c
    src/task/streams_users.c
    src/task/streams_wait.c
    src/task/task.c
    src/wait/any.c
    src/wait/call.c
    src/wait/deadline.c
    src/wait/evict.c
    src/wait/exceptions.c
    src/wait/held.c
    src/wait/hidden.c
    src/wait/hub.c
    src/wait/hub_context.c
    src/wait/hub_flow.c
    src/wait/hub_wait.c
    src/wait/limit.c
    src/wait/readiness.c
    src/wait/resolver.c
    src/wait/scheduler.c
    src/wait/select.c
    src/wait/select_notifier.c
    src/wait/select_policy.c
    src/wait/select_registry.c
    src/wait/select_snapshot.c
    src/wait/select_task.c
    src/wait/select_wants.c
    src/wait/timeout.c
    src/wait/timers.c
    src/wait/watch.c
    src/wait/watch_notices.c
    src/wait/watch_turn.c
    src/wait/zend_errors.c
    src/wait/zend_state.c
  "

  PHP_NEW_EXTENSION([sockets_ext], [$SOCKETS_EXT_SOURCES], [$ext_shared],, [$SOCKETS_EXT_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/address])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/io])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/message])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/module])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/option])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/platform])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/poll])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/socket])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/task])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/wait])
  PHP_ADD_MAKEFILE_FRAGMENT
  PHP_INSTALL_HEADERS([ext/sockets_ext], [php_sockets_ext.h])
fi
