<?php
// SPDX-License-Identifier: BSD-3-Clause
// links.php FOLDER: checks that every link in the pages of a site points to a file there, and to an anchor that it has.

/** The path in the site that a link of a page points to, without its anchor; null if it points elsewhere. */
function resolve(string $page, string $link, string $base): ?string
{
    if (preg_match('#^([a-z][a-z0-9+.-]*:|//)#i', $link)) {
        return null;
    }
    $path = explode('?', explode('#', $link)[0])[0];
    if ($path === '') {
        return $page;
    }
    $path = $path[0] === '/' ? substr($path, strlen($base)) : ltrim(dirname($page) . "/$path", './');
    return $path === '' || str_ends_with($path, '/') ? $path . 'index.html' : $path;
}

[, $folder] = $argv;
$base = getenv('SITE_BASE') ?: '/';
$pages = new RegexIterator(new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)), '/\.html$/');
$ids = $links = [];
foreach ($pages as $file) {
    $page = substr((string) $file, strlen($folder) + 1);
    $html = file_get_contents((string) $file);
    preg_match_all('/\sid="([^"]+)"/', $html, $found);
    $ids[$page] = array_flip(array_map(html_entity_decode(...), $found[1]));
    preg_match_all('/\s(?:href|src)="([^"]+)"/', $html, $found);
    $links[$page] = array_unique(array_map(html_entity_decode(...), $found[1]));
}
[$checked, $dead] = [0, 0];
foreach ($links as $page => $of_page) {
    foreach ($of_page as $link) {
        $target = resolve($page, $link, $base);
        $anchor = urldecode(explode('#', $link)[1] ?? '');
        $is_there = $target === null || is_file("$folder/$target") && ($anchor === '' || isset($ids[$target][$anchor]));
        $checked++;
        if (!$is_there) {
            echo "$page: $link\n";
            $dead++;
        }
    }
}
echo count($ids), " pages, $checked links, $dead dead\n";
exit($dead || !$checked ? 1 : 0);
