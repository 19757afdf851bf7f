<?php
// SPDX-License-Identifier: BSD-3-Clause
// pages.php FOLDER: writes the Markdown pages of the manual, for script/site: the project's pages with their links changed, and
// a page for each function, class and group of constants, from their docblocks, the scripts of the guides, and differences.md.
require __DIR__ . '/stubs.php';
require __DIR__ . '/reference.php';

const ROOT = __DIR__ . '/../..';

/** The project's pages: file => path in the site, name in the sidebar. */
const GUIDES = [
    'README.md' => ['guide/introduction', 'Introduction'],
    'docs/first.md' => ['guide/first', 'The first server'],
    'docs/connecting.md' => ['guide/connecting', 'Connecting and framing'],
    'docs/tasks.md' => ['guide/tasks', 'Tasks'],
    'docs/scaling.md' => ['guide/scaling', 'Many sockets, batches, files'],
    'docs/poll.md' => ['guide/poll', 'Io\Poll'],
    'docs/datagrams.md' => ['guide/datagrams', 'Datagrams'],
    'docs/tls.md' => ['guide/tls', 'TLS'],
    'docs/recipes.md' => ['guide/recipes', 'Recipes'],
    'docs/daemons.md' => ['guide/daemons', 'Daemons and signals'],
    'docs/deploying.md' => ['guide/deploying', 'Deploying'],
    'docs/faq.md' => ['guide/faq', 'Questions'],
    'docs/moving.md' => ['guide/moving', 'Moving from others'],
    'docs/migrating.md' => ['guide/migrating', 'Scripts for PHP 4 to 7'],
    'examples/README.md' => ['guide/examples', 'Examples'],
    'examples/systemd/README.md' => ['guide/systemd', 'Socket activation'],
    'examples/revolt/README.md' => ['guide/revolt', 'Revolt and AMPHP'],
];
const TABLES = [
    'docs/differences.md' => ['reference/differences', 'Differences from ext/sockets'],
    'docs/options.md' => ['reference/options', 'Options'],
    'docs/messages.md' => ['reference/messages', 'Control messages'],
    'docs/settings.md' => ['reference/settings', 'Settings'],
];
const PROJECT = [
    'CHANGELOG.md' => ['project/changelog', 'Changelog'],
    'docs/stability.md' => ['project/stability', 'API stability'],
    'docs/reliability.md' => ['project/reliability', 'Reliability'],
    'bench/README.md' => ['project/benchmarks', 'Benchmarks'],
    'SECURITY.md' => ['project/security', 'Security'],
    'CONTRIBUTING.md' => ['project/contributing', 'Contributing'],
    'docs/architecture.md' => ['project/architecture', 'Architecture'],
    'docs/replaced.md' => ['project/replaced', 'Replaced functions'],
    'docs/README.md' => ['project/documents', 'Documents, IDEs and analysers'],
    'fuzz/README.md' => ['project/fuzzing', 'Fuzzing'],
    'tests/faults/README.md' => ['project/faults', 'Fault injection'],
    'tests/soak/README.md' => ['project/soak', 'Load tests'],
    'tests/storm/README.md' => ['project/storm', 'Tasks in any order'],
    'tests/programs/README.md' => ['project/programs', 'Real programs'],
    'tests/documented/README.md' => ['project/documented', 'Documented functions'],
];
const CHINESE = [
    'docs/zh/README.md' => ['zh/index', '简介'],
    'docs/zh/first.md' => ['zh/first', '第一个服务端和客户端'],
    'docs/zh/examples.md' => ['zh/examples', '更多例子'],
];
const PAGES = GUIDES + TABLES + PROJECT + CHINESE;

function write_page(string $folder, string $path, string $text): void
{
    $file = "$folder/$path.md";
    is_dir(dirname($file)) || mkdir(dirname($file), 0777, true);
    file_put_contents($file, $text);
}

/** The path of a link in a page of the project, from its root. */
function normalize(string $page, string $link): string
{
    $parts = [];
    foreach (explode('/', ltrim(dirname($page) . "/$link", './')) as $part) {
        if ($part === '..') {
            array_pop($parts);
        } elseif ($part !== '' && $part !== '.') {
            $parts[] = $part;
        }
    }
    return implode('/', $parts);
}

/** A link to another page stays one, by the page's name where it is that of the file; to a stub becomes one to the reference; of a link to another file its text stays. */
function rewrite_link(string $page, string $text, string $link): string
{
    if (preg_match('#^(https?:|\#)#', $link)) {
        return "[$text]($link)";
    }
    [$path, $anchor] = explode('#', $link, 2) + [1 => ''];
    $path = normalize($page, $path);
    if (isset(PAGES[$path])) {
        $text = $text === basename($path) || $text === $path ? PAGES[$path][1] : $text;
        return "[$text](/" . PAGES[$path][0] . ($anchor === '' ? '' : "#$anchor") . ')';
    }
    return preg_match('#\.stub\.php$#', $path) ? "[$text](/reference/)" : $text;
}

/** A line does not break within a number, as 10 000. Code stays, and so do headings, whose anchors pages link to. */
function join_digits(string $text): string
{
    $skip = '(?:^```.*?^```$|^(?:#|    ).*?$|`[^`\n]*`)(*SKIP)(*FAIL)';
    return preg_replace("/$skip|(?<=\\d) (?=\\d{3}\\b)/ms", "\u{a0}", $text);
}

/** A page of the project as one of the site; the pictures that it shows are copied. */
function convert_page(string $folder, string $page): string
{
    $text = preg_replace('/^<!--.*?-->\n/ms', '', file_get_contents(ROOT . "/$page"));
    $image = function (array $match) use ($folder, $page): string {
        $path = normalize($page, $match[2]);
        $name = strtr($path, '/', '-');
        if (!is_file(ROOT . "/$path")) {
            return '';
        }
        is_dir("$folder/public/images") || mkdir("$folder/public/images", 0777, true);
        copy(ROOT . "/$path", "$folder/public/images/$name");
        return "![$match[1]](/images/$name)";
    };
    $text = preg_replace_callback('/!\[([^]]*)\]\(([^)]+)\)/', $image, $text);
    $link = fn (array $match): string => rewrite_link($page, $match[1], $match[2]);
    return join_digits(preg_replace_callback('/(?<!!)\[([^]]+)\]\(([^)\s]+)\)/', $link, $text));
}

/** A page of tables gets the whole width; their last column, the tests, is for those who have the source. */
function widen_page(string $text): string
{
    $tables = '/^\|.*\| tests \|\n(?:\|.*\|\n)+/m';
    $last_cell = '/\|(?:\\\\.|[^|\\\\\n])*\|$/m';
    $text = preg_replace_callback($tables, fn ($match) => preg_replace($last_cell, '|', $match[0]), $text);
    return "---\naside: false\n---\n\n$text";
}

/** The first page: what the README begins with, and its server. */
function home_page(): string
{
    $readme = file_get_contents(ROOT . '/README.md');
    preg_match('/^# .*?\n\n(?:!\[.*?\n\n)?(.*?)\. /s', $readme, $tagline);
    preg_match_all('/^- \*\*(.*?)\.\*\* (.*?)(?=\n- |\n\n)/ms', explode("\n## ", $readme)[0], $features, PREG_SET_ORDER);
    preg_match('/^```php\n.*?^```\n\nIt prints:\n\n```\n.*?^```$/ms', $readme, $server);
    $lines = ['---', 'layout: home', 'hero:', '  name: sockets_ext', '  tagline: ' . json_encode(strtr($tagline[1], ["\n" => ' ', '`' => ''])), '  actions:'];
    foreach (['Get started' => '/guide/introduction', 'Reference' => '/reference/'] as $name => $link) {
        array_push($lines, "    - text: $name", '      theme: ' . ($name === 'Reference' ? 'alt' : 'brand'), "      link: $link");
    }
    $lines[] = 'features:';
    foreach ($features as [, $title, $details]) {
        $details = preg_replace(['/\s*\(?\[[^]]*\]\([^)]*\)\)?/', '/\s+/', '/`/'], ['', ' ', ''], $details);
        $details = join_digits($details);
        array_push($lines, "  - title: $title", '    details: ' . json_encode($details, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
    }
    return implode("\n", [...$lines, '---', '', '## A server', '', $server[0], '']);
}

function list_links(array $pages): array
{
    return array_map(fn ($page) => ['text' => $page[1], 'link' => '/' . preg_replace('#/index$#', '/', $page[0])], array_values($pages));
}

/** The sidebars of both languages, and the version that is shown above it. */
function write_navigation(string $folder, array $reference): void
{
    preg_match('/^## \[([^]]+)\]/m', file_get_contents(ROOT . '/CHANGELOG.md'), $version);
    $sidebar = [
        ['text' => 'Guide', 'items' => list_links(GUIDES)],
        ['text' => 'Reference', 'items' => [['text' => 'Overview', 'link' => '/reference/'], ...$reference, ...list_links(TABLES)]],
        ['text' => 'Project', 'collapsed' => true, 'items' => list_links(PROJECT)],
    ];
    $chinese = [['text' => '指南', 'items' => list_links(CHINESE)]];
    $navigation = ['sidebar' => $sidebar, 'chinese' => $chinese, 'version' => $version[1]];
    file_put_contents("$folder/.vitepress/sidebar.json", json_encode($navigation, JSON_THROW_ON_ERROR));
}

[, $folder] = $argv;
foreach (PAGES as $page => [$path]) {
    $text = convert_page($folder, $page);
    write_page($folder, $path, isset(TABLES[$page]) ? widen_page($text) : $text);
}
write_page($folder, 'index', home_page());
write_navigation($folder, write_reference($folder));
