--TEST--
A member that frees the vectors while it is converted does not change what is sent
--EXTENSIONS--
sockets_ext
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
socket_set_option($right, SOL_SOCKET, SO_PASSCRED, 1);
$iovec = socket_iovec_alloc(1, 0);
socket_iovec_set($iovec, 0, str_repeat('text ', 3));
$freeing = new class ($iovec) {
    public function __construct(private SocketIovec $iovec)
    {
    }

    public function __toString(): string
    {
        socket_iovec_free($this->iovec);
        return (string) getmypid();
    }
};
$credentials = ['pid' => $freeing, 'uid' => posix_geteuid(), 'gid' => posix_getegid()];
$control = [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $credentials]];
var_dump(socket_sendmsg($left, ['iov' => $iovec, 'control' => $control]), socket_read($right, 100));
net_attempt(fn () => count($iovec));
?>
--EXPECT--
int(15)
string(15) "text text text "
Error: SocketIovec has already been freed
