--TEST--
IPV6_PATHMTU tells of a message that is too large to be sent whole; IPV6_DONTFRAG says so for one message
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter('link set lo mtu 1500');

[$a, $port] = net_udp_bound(AF_INET6);
socket_set_option($a, IPPROTO_IPV6, 60 /* IPV6_RECVPATHMTU */, 1);
$control = [['level' => IPPROTO_IPV6, 'type' => 62 /* IPV6_DONTFRAG */, 'data' => 1]];
$message = ['name' => ['addr' => '::1', 'port' => $port], 'iov' => [str_repeat('x', 3000)]];
var_dump(socket_sendmsg($a, $message), socket_recv($a, $data, 4000, 0));
var_dump(@socket_sendmsg($a, $message + ['control' => $control]), socket_last_error($a) === SOCKET_EMSGSIZE);
$message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, 61)];
var_dump(socket_recvmsg($a, $message), $message['flags'] & MSG_CTRUNC);
['type' => $type, 'data' => $data] = $message['control'][0];
var_dump($type === 61 /* IPV6_PATHMTU */, array_keys($data), $data['ip6m_addr']['addr'], $data['ip6m_mtu']);
?>
--EXPECT--
int(3000)
int(3000)
bool(false)
bool(true)
int(0)
int(0)
bool(true)
array(2) {
  [0]=>
  string(9) "ip6m_addr"
  [1]=>
  string(8) "ip6m_mtu"
}
string(3) "::1"
int(1500)
