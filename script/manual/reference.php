<?php
// SPDX-License-Identifier: BSD-3-Clause
// The pages of functions, classes and constants.

/** The folder of src/ in which a function is => the name of its group. */
const FUNCTION_GROUPS = [
    'socket' => 'Creating and connecting',
    'io' => 'Reading and writing',
    'wait' => 'Waiting',
    'task' => 'Tasks',
    'message' => 'Messages',
    'option' => 'Options',
    'address' => 'Host names',
];

/** The stub of constants => the name of its group. */
const CONSTANT_GROUPS = [
    'address/address' => 'Address families and protocols',
    'socket/lifecycle' => 'Socket types, shutting down',
    'io/io' => 'Flags of calls that read and write',
    'core/errors' => 'Error numbers',
    'address/addrinfo' => 'Lookups of host names',
    'option/option' => 'Levels of options, multicast',
    'option/option_socket' => 'Options of all sockets',
    'option/option_ip' => 'Options of IPv4 and IPv6',
    'option/option_tcp' => 'Options of TCP, UDP and what runs on them',
    'option/option_link' => 'Options of other families',
    'message/message' => 'Control messages',
    'address/family' => 'Packet, netlink, vsock and CAN addresses',
    'platform/windows' => 'Error numbers of Windows',
];

/** Text of a docblock as Markdown, in which functions are links. */
function format_text(string $text): string
{
    $parts = preg_split('/(`[^`]*`)/', $text, -1, PREG_SPLIT_DELIM_CAPTURE);
    foreach ($parts as &$part) {
        if ($part !== '' && $part[0] !== '`') {
            $part = addcslashes($part, '*[]');
            $part = preg_replace_callback('/\b(socket_\w+)\(\)/', fn ($match) => link_function($match[1]), $part);
        }
    }
    return implode($parts);
}

function link_function(string $name): string
{
    return isset(reference()['functions'][$name]) ? "[$name()](/reference/functions/$name)" : "$name()";
}

/** All that the stubs, the guides and differences.md say, read once. */
function reference(): array
{
    static $reference;
    return $reference ??= [
        'functions' => read_functions(file_get_contents(ROOT . '/stubs/sockets_ext.php')),
        'classes' => read_classes(file_get_contents(ROOT . '/stubs/sockets_ext.php')) + read_classes(file_get_contents(ROOT . '/stubs/poll.php')),
        'values' => read_constant_values(file_get_contents(ROOT . '/tests/meta/api-8.6.txt') . file_get_contents(ROOT . '/tests/meta/api-own.txt')),
        'groups' => read_groups(),
        'differences' => read_rows(file_get_contents(ROOT . '/docs/differences.md')),
        'waits' => read_rows(strstr(file_get_contents(ROOT . '/docs/tasks.md'), '## Every function that can wait')),
        'scripts' => read_scripts(),
    ];
}

/** The functions of each group, by the folder in which they are defined. */
function read_groups(): array
{
    $groups = array_fill_keys(array_keys(FUNCTION_GROUPS), []);
    foreach (glob(ROOT . '/src/*/*.c') as $file) {
        preg_match_all('/^PHP_FUNCTION\((\w+)\)/m', file_get_contents($file), $found);
        foreach ($found[1] as $name) {
            $groups[basename(dirname($file))][] = $name;
        }
    }
    preg_match_all('/ \* Alias of \{@see (\w+)\(\)\}(?:(?!\*\/).)*\*\/\nfunction (\w+)/s', file_get_contents(ROOT . '/stubs/sockets_ext.php'), $found, PREG_SET_ORDER);
    foreach ($found as [, $function, $alias]) {
        foreach ($groups as $group => $names) {
            in_array($function, $names, true) && $groups[$group][] = $alias;
        }
    }
    return array_map(function (array $names): array {
        sort($names);
        return array_values(array_unique($names));
    }, $groups);
}

/** The rows of the tables of a page, as lists of cells. */
function read_rows(string $page): array
{
    preg_match_all('/^\| (.*) \|$/m', $page, $found);
    return array_map(fn ($row) => preg_split('/(?<!\\\\) ?\| ?/', $row), $found[1]);
}

/** @return list<array{string, string, string}> the scripts of the guides: page, script, what it prints */
function read_scripts(): array
{
    $scripts = [];
    foreach (array_keys(GUIDES) as $page) {
        preg_match_all('/^```php\n((?:(?!^```).)*)^```\n\n(?:[^`\n]+\n\n)?```\n((?:(?!^```).)*)^```$/ms', file_get_contents(ROOT . "/$page"), $found, PREG_SET_ORDER);
        foreach ($found as [, $script, $printed]) {
            $scripts[] = [$page, $script, $printed];
        }
    }
    return $scripts;
}

/** Since when there is a function: those of PHP's own module, of 0.1.0, or later. */
function since(string $name): string
{
    if (preg_match("/^function $name\\(/m", file_get_contents(ROOT . '/tests/meta/api-8.6.txt'))) {
        return 'A function of ext/sockets, with the signature of PHP 8.6. In sockets_ext since 0.1.0.';
    }
    $first = strstr(file_get_contents(ROOT . '/CHANGELOG.md'), '## [0.1.0]');
    $names = preg_match('/^socket_(iovec_\w+|readv|writev)$/', $name) ? 'socket_iovec_*' : "`$name()`";
    return 'sockets_ext only, since ' . (str_contains($first, $names) ? '0.1.0' : '0.2.0') . '.';
}

function format_tags(array $tags, string $name): string
{
    $text = '';
    foreach ($tags as [$type, $variable, $description]) {
        $description = preg_replace('/^(: |out[:,] )/', '', $description);
        $head = $variable === '' ? "`$type`" : "`$variable` (`$type`" . ($name === 'param-out' ? ', out' : '') . ')';
        $text .= "- $head" . ($description === '' ? '' : ': ' . format_text($description)) . "\n";
    }
    return $text;
}

/** Parameters, result and errors of a function or a method. */
function format_docblock(array $about, string $level): string
{
    $tags = $about['tags'];
    $text = $about['text'] === '' ? '' : format_text($about['text']) . "\n\n";
    $sections = [
        'Parameters' => format_tags($tags['param'] ?? [], 'param') . format_tags($tags['param-out'] ?? [], 'param-out'),
        'Return value' => format_tags($tags['return'] ?? [], 'return'),
        'Errors' => format_tags($tags['throws'] ?? [], 'throws'),
    ];
    foreach (array_filter($sections) as $title => $section) {
        $text .= "$level $title\n\n$section\n";
    }
    return $text;
}

const LONGEST_EXAMPLE = 25; // lines

/** The shortest script of the guides that calls it, if it is short. */
function format_example(string $name): string
{
    $scripts = array_filter(reference()['scripts'], fn ($script) => preg_match("/\\b$name\\(/", $script[1]));
    usort($scripts, fn ($a, $b) => strlen($a[1]) <=> strlen($b[1]));
    if ($scripts === [] || substr_count($scripts[0][1], "\n") > LONGEST_EXAMPLE) {
        return '';
    }
    [$page, $script, $printed] = $scripts[0];
    return "## Example\n\nFrom [" . GUIDES[$page][1] . '](/' . GUIDES[$page][0] . "):\n\n```php\n$script```\n\nIt prints:\n\n```\n$printed```\n\n";
}

function format_differences(string $name): string
{
    $rows = '';
    foreach (reference()['differences'] as $cells) {
        if (count($cells) === 4 && preg_match("/\\b$name\\(\\)/", "$cells[0] $cells[1] $cells[2]")) {
            $rows .= "| $cells[0] | $cells[1] | $cells[2] |\n";
        }
    }
    return $rows === '' ? '' : "## Differences from ext/sockets\n\n| what | ext/sockets of PHP 8.6 | here |\n| --- | --- | --- |\n$rows\n";
}

/** What a call waits for in a task. */
function format_wait(string $name): string
{
    foreach (reference()['waits'] as $cells) {
        if (str_contains($cells[0], "`$name()`")) {
            return "## In tasks\n\nWaits for: $cells[1]. See [Tasks](/guide/tasks#every-function-that-can-wait).\n\n";
        }
    }
    return '';
}

/** Functions that the docblock names, guides that name the function, and manual pages. */
function format_see_also(string $name, array $about): string
{
    $items = [];
    preg_match_all('/\bsocket_\w+(?=\(\))/', "$about[summary] $about[text] " . json_encode($about['tags']), $found);
    foreach (array_diff(array_unique($found[0]), [$name]) as $function) {
        $items[] = link_function($function);
    }
    foreach (GUIDES as $page => [$path, $title]) {
        if (preg_match("/\\b$name\\(/", file_get_contents(ROOT . "/$page"))) {
            $items[] = "[$title](/$path)";
        }
    }
    array_push($items, ...$about['manual']);
    return $items === [] ? '' : '## See also' . "\n\n" . implode(', ', $items) . "\n";
}

function function_page(string $name, array $about): string
{
    $alias = isset($about['tags']['alias']);
    $declared = preg_replace(['/^function /', '/(?<=\(|,) ?(?=[^)])/'], ['', "\n    "], $about['signature']);
    $declared = str_contains($declared, '$') ? preg_replace('/\)(?=:|$)/', "\n)", $declared, 1) : strtr($declared, ["\n    " => '']);
    $text = "# $name()\n\n" . format_text(preg_replace('/\{@see (\w+)\(\)\}/', '$1()', $about['summary'])) . "\n\n```php\n$declared\n```\n\n";
    $text .= format_docblock($about, '##');
    if (preg_match('/: (\S*\|)?(false|bool)$/', $about['signature'])) {
        $text .= "An error of the system is a warning, `false`, and the number that [socket_last_error()](/reference/functions/socket_last_error)"
            . " returns. Wrong arguments throw a TypeError or a ValueError, a closed socket an Error.\n\n";
    }
    $text .= format_example($name) . format_wait($name) . "## Since\n\n" . since($name) . "\n\n";
    return $text . format_differences($name) . format_see_also($name, $about);
}

function class_page(string $name, array $about): string
{
    $text = "# $name\n\n" . format_text($about['summary']) . "\n\n```php\n$about[head]\n```\n\n" . format_docblock($about, '##');
    usort($about['members'], fn ($a, $b) => str_contains($a['declaration'], 'function ') <=> str_contains($b['declaration'], 'function '));
    foreach ($about['members'] as $member) {
        if (preg_match('/function (\w+)/', $member['declaration'], $match)) {
            $text = rtrim($text) . "\n\n## $match[1]()\n\n```php\n$member[declaration]\n```\n\n" . format_text($member['summary']) . "\n\n" . format_docblock($member, '###');
        } else {
            $text .= "- `$member[declaration]`" . rtrim(': ' . format_text($member['summary']), ': ') . "\n";
        }
    }
    return $text;
}

/** A group of constants with their values. */
function constants_page(string $title, array $texts): string
{
    $text = "# $title\n\nValues are those of Linux; a constant without one exists on other systems only.\n\n| constant | value | meaning |\n| --- | ---: | --- |\n";
    foreach ($texts as $name => $meaning) {
        $value = reference()['values'][$name] ?? '–';
        $text .= "| `$name` | $value | " . strtr(format_text($meaning), ['|' => '\|']) . " |\n";
    }
    return $text;
}

/** Writes all of them and the overview. Returns their part of the sidebar. */
function write_reference(string $folder): array
{
    $reference = reference();
    $overview = "# Reference\n\nEvery function, class and constant. [Differences from ext/sockets](/reference/differences) lists what differs"
        . " from PHP's own module.\n";
    $sidebar = [];
    foreach ($reference['groups'] as $group => $names) {
        $names = array_values(array_intersect($names, array_keys($reference['functions'])));
        $title = FUNCTION_GROUPS[$group] ?? ucfirst($group);
        if ($names === []) {
            continue;
        }
        $overview .= "\n## $title\n\n| function | |\n| --- | --- |\n";
        foreach ($names as $name) {
            write_page($folder, "reference/functions/$name", function_page($name, $reference['functions'][$name]));
            $summary = preg_replace('/\{@see (\w+)\(\)\}/', '$1()', $reference['functions'][$name]['summary']);
            $overview .= "| [$name()](/reference/functions/$name) | " . format_text($summary) . " |\n";
        }
        $sidebar[] = ['text' => $title, 'collapsed' => true,
            'items' => array_map(fn ($name) => ['text' => "$name()", 'link' => "/reference/functions/$name"], $names)];
    }
    $overview .= "\n## Classes\n\n| class | |\n| --- | --- |\n";
    $items = [];
    foreach ($reference['classes'] as $name => $about) {
        $path = 'reference/classes/' . strtr($name, '\\', '-');
        write_page($folder, $path, class_page($name, $about));
        $overview .= "| [$name](/$path) | " . format_text($about['summary']) . " |\n";
        $items[] = ['text' => $name, 'link' => "/$path"];
    }
    $sidebar[] = ['text' => 'Classes', 'collapsed' => true, 'items' => $items];
    $overview .= "\n## Constants\n\n";
    $items = [];
    foreach (CONSTANT_GROUPS as $stub => $title) {
        $path = 'reference/constants/' . basename($stub);
        write_page($folder, $path, constants_page($title, read_constant_texts(file_get_contents(ROOT . "/src/$stub.stub.php"))));
        $overview .= "- [$title](/$path)\n";
        $items[] = ['text' => $title, 'link' => "/$path"];
    }
    $sidebar[] = ['text' => 'Constants', 'collapsed' => true, 'items' => $items];
    write_page($folder, 'reference/index', $overview);
    return $sidebar;
}
