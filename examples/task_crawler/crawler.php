<?php
// SPDX-License-Identifier: BSD-3-Clause
// Finds all pages of a site, and broken links, with a limit of concurrent requests.
// Run: php -d sockets_ext.task_streams=1 crawler.php [url [at once]]

[, $start, $limit] = $argv + [1 => 'http://127.0.0.1:7019/', '200'];

/** @return list<string> the links of a page that stay on its site */
function find_links(string $page, string $site): array
{
    preg_match_all('/<a\s[^>]*href="(\/[^"#]*)/i', $page, $match);
    return array_map(fn(string $path): string => $site . $path, $match[1]);
}

$site = (string) preg_replace('#^(\w+://[^/]+).*#', '$1', $start);
$found = [$start => true]; // whether it exists
$queue = [$start];
socket_group(function (SocketGroup $group) use (&$found, &$queue, $site, $limit): void {
    while ($queue || count($group) > 0) {
        if (!$queue) {
            $group->throttle(count($group)); // waits until one has ended
            continue;
        }
        $url = array_shift($queue);
        $group->throttle((int) $limit);
        $group->spawn(function () use ($url, &$found, &$queue, $site): void {
            $page = @file_get_contents($url, false, stream_context_create(['http' => ['timeout' => 10]]));
            $found[$url] = $page !== false;
            foreach (find_links((string) $page, $site) as $link) {
                if (!isset($found[$link])) {
                    $found[$link] = false;
                    $queue[] = $link;
                }
            }
        });
    }
});

printf("%d pages\n", count(array_filter($found)));
foreach (array_keys($found, false, true) as $url) {
    echo "not there: $url\n";
}
