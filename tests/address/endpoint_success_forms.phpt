--TEST--
Each form of an address is taken, and comes back in one form
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/* From an address of another family nothing can be reached: the warning has the text. */
set_error_handler(function (int $level, string $text) {
    echo preg_match('/to "(.*)" \[/', $text, $match) ? $match[1] : $text, "\n";
    return true;
});
$path = net_short_folder() . '/nobody';
$texts = [
    '127.0.0.1:80', 'TCP://127.0.0.1:0080', 'udp://127.0.0.1:53', '[::1]:80', 'tcp://[0:0:0:0:0:0:0:1]:65535', 'tcp://[::ffff:127.0.0.1]:0',
    'vsock://3:4294967295', 'vsock://4294967295:1', 'vsock://00:007',
];
foreach ($texts as $text) {
    socket_create_connection($text, 0, ['bind' => 'unix://@sockets_ext.nobody']);
}
foreach (["unix://$path", "Unix://$path", "udg://$path", $path, 'unix://@nobody', 'udg://@no:body', 'unix://no body', 'fd://999'] as $text) {
    socket_create_connection($text, 0);
}
?>
--EXPECTF--
tcp://127.0.0.1:80
tcp://127.0.0.1:80
udp://127.0.0.1:53
tcp://[::1]:80
tcp://[0:0:0:0:0:0:0:1]:65535
tcp://[::ffff:127.0.0.1]:0
vsock://3:4294967295
vsock://4294967295:1
vsock://0:7
unix://%s/nobody
unix://%s/nobody
udg://%s/nobody
unix://%s/nobody
unix://@nobody
udg://@no:body
unix://no body
fd://999
