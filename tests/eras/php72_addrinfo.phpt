--TEST--
PHP 7.2: server and client from socket_addrinfo_lookup()
--EXTENSIONS--
sockets
--FILE--
<?php
$hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM, 'ai_flags' => AI_PASSIVE | AI_NUMERICHOST];
[$address] = socket_addrinfo_lookup('127.0.0.1', '0', $hints);
$server = socket_addrinfo_bind($address) ?: die('no server');
socket_listen($server);
socket_getsockname($server, $host, $port);
$client = null;
foreach (socket_addrinfo_lookup($host, (string) $port, ['ai_socktype' => SOCK_STREAM]) as $address) {
    if ($client = @socket_addrinfo_connect($address)) {
        ['ai_addr' => ['sin_addr' => $sin_addr, 'sin_port' => $sin_port]] = socket_addrinfo_explain($address);
        echo $sin_addr, $sin_port === $port ? " at the port\n" : " elsewhere\n";
        break;
    }
}
$connection = socket_accept($server);
socket_write($connection, 'welcome');
echo socket_read($client, 100), "\n";
?>
--EXPECT--
127.0.0.1 at the port
welcome
