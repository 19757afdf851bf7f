<?php
// SPDX-License-Identifier: BSD-3-Clause
// A site for crawler.php: each page links to three others, some to one that does not exist, and each response is delayed.
// Run: php site.php [port [pages [milliseconds]]]

[, $port, $pages, $milliseconds] = $argv + [1 => '7019', '500', '50'];
$listener = socket_create_server("tcp://127.0.0.1:$port") or exit(1);
socket_getsockname($listener, $address, $port);
echo "port $port\n";

$asked = $most = 0;
socket_serve($listener, function (Socket $client) use ($pages, $milliseconds, &$asked, &$most): void {
    $request = '';
    while (!str_contains($request, "\r\n\r\n") && ($part = (string) @socket_read($client, 8192)) !== '') {
        $request .= $part;
    }
    if (++$asked > $most) {
        $most = $asked;
        echo "$most at once\n";
    }
    socket_sleep((int) $milliseconds / 1000);
    $asked--;
    $number = sscanf($request, 'GET /%d ')[0] ?? 0;
    $links = array_filter([3 * $number + 1, 3 * $number + 2, 3 * $number + 3], fn(int $page): bool => $page < (int) $pages);
    $text = implode(array_map(fn(int $page): string => "<a href=\"/$page\">page $page</a>\n", $links));
    $text .= $number === 7 ? '<a href="/missing">nothing</a> <a href="http://example.org/">another site</a>' : '';
    $status = str_starts_with($request, 'GET /missing ') ? '404 Not Found' : '200 OK';
    socket_write($client, "HTTP/1.1 $status\r\nConnection: close\r\nContent-Length: " . strlen($text) . "\r\n\r\n$text");
});
