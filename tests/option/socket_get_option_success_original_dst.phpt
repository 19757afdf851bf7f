--TEST--
SO_ORIGINAL_DST is the destination of a connection that the firewall has redirected
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
skip_without_constant('SO_ORIGINAL_DST');
skip_unless_command('iptables');
netns_skip_unless();
shell_exec('unshare -n iptables -t nat -A OUTPUT -p tcp --dport 81 -j REDIRECT --to-ports 82 2>&1 && echo done') === "done\n"
    or skip('no NAT in the system');
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
netns_enter();

[$listener, $port] = net_tcp_listener();
shell_exec("iptables -t nat -A OUTPUT -p tcp --dport 81 -j REDIRECT --to-ports $port");
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.9', 81);
$name = socket_get_option(socket_accept($listener), IPPROTO_IP, SO_ORIGINAL_DST);
echo $name['family'] === AF_INET ? 'AF_INET' : 'other', " $name[addr] $name[port]\n";
?>
--EXPECT--
AF_INET 127.0.0.9 81
