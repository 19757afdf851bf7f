--TEST--
Addresses of IPv4 are written as inet_ntop(3) writes them
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$wrong = $count = 0;
foreach ([0, 1, 9, 10, 19, 99, 100, 109, 110, 199, 200, 254, 255] as $octet) {
    foreach (["127.$octet.0.1", "127.0.$octet.2", "127.1.1.$octet"] as $host) {
        [$info] = socket_addrinfo_lookup($host, '0', ['ai_flags' => AI_NUMERICHOST, 'ai_socktype' => SOCK_DGRAM]);
        $wrong += socket_addrinfo_explain($info)['ai_addr']['sin_addr'] !== inet_ntop(inet_pton($host));
        $count++;
    }
}
var_dump($count, $wrong);
foreach (['0.0.0.0', '255.255.255.255'] as $host) {
    [$info] = socket_addrinfo_lookup($host, '0', ['ai_flags' => AI_NUMERICHOST, 'ai_socktype' => SOCK_DGRAM]);
    var_dump(socket_addrinfo_explain($info)['ai_addr']['sin_addr']);
}
?>
--EXPECT--
int(39)
int(0)
string(7) "0.0.0.0"
string(15) "255.255.255.255"
