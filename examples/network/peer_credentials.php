<?php
// SPDX-License-Identifier: BSD-3-Clause
// A Unix socket server that gets the credentials of its clients from the kernel; clients cannot forge them:
// SO_PEERCRED of unix(7). It serves its own user and root only.
// Run: php peer_credentials.php [path], then: socat - UNIX-CONNECT:path

$path = $argv[1] ?? sys_get_temp_dir() . '/peer_credentials';
$listener = socket_create_server("unix://$path", ['unlink' => true]) ?: exit(1);
echo "listening at $path\n";
while ($client = socket_accept($listener)) {
    ['pid' => $pid, 'uid' => $uid, 'gid' => $gid] = socket_get_option($client, SOL_SOCKET, SO_PEERCRED);
    $groups = implode(' ', socket_get_option($client, SOL_SOCKET, SO_PEERGROUPS));
    $is_allowed = in_array($uid, [0, posix_getuid()], true);
    echo "process $pid of user $uid, group $gid, other groups: ", $groups ?: 'none', $is_allowed ? '' : ', refused', "\n";
    socket_write($client, $is_allowed ? "welcome, user $uid\n" : "not for you\n");
    socket_close($client);
}
