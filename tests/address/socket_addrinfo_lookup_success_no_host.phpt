--TEST--
Without a host a service is looked up for this host, or for all of its interfaces
--EXTENSIONS--
sockets_ext
--FILE--
<?php
foreach ([0, AI_PASSIVE] as $flags) {
    $hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM, 'ai_flags' => $flags];
    foreach (socket_addrinfo_lookup(null, '8080', $hints) as $info) {
        echo json_encode(socket_addrinfo_explain($info)['ai_addr']), "\n";
    }
}
var_dump(socket_addrinfo_lookup(null, null, [], $code), $code === EAI_NONAME);
?>
--EXPECT--
{"sin_port":8080,"sin_addr":"127.0.0.1"}
{"sin_port":8080,"sin_addr":"0.0.0.0"}
bool(false)
bool(true)
