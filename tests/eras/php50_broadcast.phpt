--TEST--
PHP 5.0: servers found by a broadcast, which each answers
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
$port = 0;
$pids = array();
for ($i = 0; $i < 2; $i++) {
    $server[$i] = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_set_option($server[$i], SOL_SOCKET, SO_REUSEADDR, 1);
    socket_bind($server[$i], '0.0.0.0', $port);
    socket_getsockname($server[$i], $any, $port);
}
foreach ($server as $i => $sock) {
    if (($pids[] = pcntl_fork()) == 0) {
        socket_recvfrom($sock, $buf, 100, 0, $from, $from_port);
        $answer = "server $i hears $buf";
        socket_sendto($sock, $answer, strlen($answer), 0, $from, $from_port);
        exit;
    }
}
$sock = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($sock, SOL_SOCKET, SO_BROADCAST, 1);
socket_set_option($sock, SOL_SOCKET, SO_RCVTIMEO, array('sec' => 10, 'usec' => 0));
$hello = 'who is there?';
socket_sendto($sock, $hello, strlen($hello), 0, '127.255.255.255', $port);
$answers = array();
while (count($answers) < 2 && socket_recvfrom($sock, $answer, 100, 0, $from, $from_port)) {
    $answers[] = $answer;
}
sort($answers);
echo implode("\n", $answers), "\n";
foreach ($pids as $pid) {
    pcntl_waitpid($pid, $status);
}
?>
--EXPECT--
server 0 hears who is there?
server 1 hears who is there?
