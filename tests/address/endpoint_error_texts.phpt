--TEST--
A text that is no address says what is wrong with it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$texts = [
    '', 'example.com', 'example.com:', ':80', 'tcp://', 'tcp://:80', 'tcp://[::1]', 'tcp://[::1]:', '[::1', '[x]:80', '[::1]80', '[1:2]:80', '[' . str_repeat('0:', 25) . '1]:80', '[::1]:http', '[fe80::1%lo]:80/',
    '::1:80', 'fe80::1', 'example.com:http', 'example.com:80/', 'example.com:65536', 'exam ple:80', 'user@example.com:80', 'http://example.com:80',
    'unix://', 'unix://@', 'vsock://', 'vsock://3', 'vsock://host:3', 'vsock://4294967296:1', 'vsock://1:4294967296', 'fd://', 'fd://x', 'fd://2147483648',
    "unix:///tmp/a\0b", 'udp://host:99999999999999999999',
    'unix:///' . str_repeat('x', 108), 'udg:///' . str_repeat('x', 4096), 'unix://@' . str_repeat('x', 108),
];
foreach ($texts as $text) {
    try {
        socket_create_connection($text);
        echo "$text was taken\n";
    } catch (ValueError $error) {
        echo preg_replace('/x{108,}/', '(x...)', substr(strstr($error->getMessage(), 'must be'), 20)), "\n";
    }
}
try {
    socket_create_server('example.com');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
the host is missing in ""
the port is missing in "example.com"
the port is missing in "example.com:"
the host is missing in ":80"
the host is missing in "tcp://"
the host is missing in "tcp://:80"
the port is missing in "tcp://[::1]"
the port is missing in "tcp://[::1]:"
the closing bracket is missing in "[::1"
there is no IPv6 address between the brackets in "[x]:80"
the port is missing in "[::1]80"
there is no IPv6 address between the brackets in "[1:2]:80"
there is no IPv6 address between the brackets in "[0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:1]:80"
the port is no number in "[::1]:http"
the port is no number in "[fe80::1%lo]:80/"
brackets around the IPv6 address are missing in "::1:80"
brackets around the IPv6 address are missing in "fe80::1"
the port is no number in "example.com:http"
the port is no number in "example.com:80/"
the port is too large in "example.com:65536"
there is a character that no host has in "exam ple:80"
there is a character that no host has in "user@example.com:80"
the scheme is unknown in "http://example.com:80"
the path is missing in "unix://"
the name is missing in "unix://@"
the context id is no number in "vsock://"
the port is missing in "vsock://3"
the context id is no number in "vsock://host:3"
the context id is too large in "vsock://4294967296:1"
the port is too large in "vsock://1:4294967296"
the descriptor is missing in "fd://"
the descriptor is no number in "fd://x"
the descriptor is too large in "fd://2147483648"
there is a null byte in "unix:///tmp/a"
the port is too large in "udp://host:99999999999999999999"
the path is too long in "unix:///(x...)"
the path is too long in "udg:///(x...)"
the name is too long in "unix://@(x...)"
socket_create_server(): Argument #1 ($address) must be an address: the port is missing in "example.com"
