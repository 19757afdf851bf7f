--TEST--
examples/chat/: a handshake that lacks or spoils something is refused, and the connection closed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$port = chat_start();
$good = "GET /chat?name=Anna HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    . "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
$changes = [
    ['Anna', 'Berta'],
    ['GET', 'POST'],
    ['HTTP/1.1', 'HTTP/1.0'],
    ['?name=Anna', ''],
    ['Anna', '+'],
    ['Anna', 'a%0Ab'],
    ['Anna', '%FF'],
    ['Anna', str_repeat('n', 31)],
    ["Host: h\r\n", ''],
    ['Host: ', 'Host: ' . str_repeat('h', 8192)],
    ["Upgrade: websocket\r\n", ''],
    ['websocket', 'h2c'],
    ['Connection: Upgrade', 'Connection: close'],
    ['Version: 13', 'Version: 8'],
    ['ZQ==', 'ZR=='],
    ['ZSBub25jZQ==', ''],
    ['Key: ', "Key: x\r\nSec-WebSocket-Key: "],
    ['Upgrade: ', 'Upgrade '],
    ["h\r\n", "h\r\nOrigin: http://elsewhere\r\n"],
];
foreach ($changes as [$part, $change]) {
    $client = ChatClient::connect($port);
    $head = $client->request(str_replace($part, $change, $good));
    $isClosed = !str_contains($head, ' 101 ') && stream_get_contents($client->stream) !== '';
    $versions = substr((string) strstr($head, "\r\nSec-WebSocket-Version"), 2, 25);
    echo json_encode([$part, substr($change, 0, 31)], JSON_UNESCAPED_SLASHES), ' ', strtok($head, "\r"),
        $isClosed ? ', closed ' : ' ', $versions, "\n";
}
?>
--EXPECT--
["Anna","Berta"] HTTP/1.1 101 Switching Protocols 
["GET","POST"] HTTP/1.1 400 Bad Request, closed 
["HTTP/1.1","HTTP/1.0"] HTTP/1.1 400 Bad Request, closed 
["?name=Anna",""] HTTP/1.1 400 Bad Request, closed 
["Anna","+"] HTTP/1.1 400 Bad Request, closed 
["Anna","a%0Ab"] HTTP/1.1 400 Bad Request, closed 
["Anna","%FF"] HTTP/1.1 400 Bad Request, closed 
["Anna","nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"] HTTP/1.1 400 Bad Request, closed 
["Host: h\r\n",""] HTTP/1.1 400 Bad Request, closed 
["Host: ","Host: hhhhhhhhhhhhhhhhhhhhhhhhh"] HTTP/1.1 431 Request Header Fields Too Large, closed 
["Upgrade: websocket\r\n",""] HTTP/1.1 426 Upgrade Required, closed Sec-WebSocket-Version: 13
["websocket","h2c"] HTTP/1.1 426 Upgrade Required, closed Sec-WebSocket-Version: 13
["Connection: Upgrade","Connection: close"] HTTP/1.1 426 Upgrade Required, closed Sec-WebSocket-Version: 13
["Version: 13","Version: 8"] HTTP/1.1 426 Upgrade Required, closed Sec-WebSocket-Version: 13
["ZQ==","ZR=="] HTTP/1.1 400 Bad Request, closed 
["ZSBub25jZQ==",""] HTTP/1.1 400 Bad Request, closed 
["Key: ","Key: x\r\nSec-WebSocket-Key: "] HTTP/1.1 400 Bad Request, closed 
["Upgrade: ","Upgrade "] HTTP/1.1 400 Bad Request, closed 
["h\r\n","h\r\nOrigin: http://elsewhere\r\n"] HTTP/1.1 403 Forbidden, closed
