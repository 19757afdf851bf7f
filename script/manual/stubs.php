<?php
// SPDX-License-Identifier: BSD-3-Clause
// Reads stubs/*.php, which script/ide-stubs has made of the docblocks: functions, classes and constants with their texts.

/** A docblock: summary, text, manual (the man pages and RFCs that it follows), and tags: lists of [type, variable, text] by name. */
function parse_docblock(string $docblock): array
{
    $text = trim(preg_replace(['#^\s*/\*\*#', '#\s*\*/$#', '#^[ \t]*\* ?#m'], '', $docblock));
    $parts = preg_split('/^@/m', $text);
    [$summary, $more] = array_pad(preg_split('/\n\s*\n/', trim(array_shift($parts)), 2), 2, '');
    $summary = preg_replace('/\s+/', ' ', $summary);
    $manual = '(?:[a-zA-Z_0-9]+\(\d\)|RFC \d+)';
    preg_match("/ ?($manual(?:, $manual)*)\\.?\$/", $summary, $sources);
    if ($sources) {
        $summary = substr($summary, 0, -strlen($sources[0]));
    }
    $tags = [];
    foreach ($parts as $part) {
        [$name, $rest] = array_pad(preg_split('/\s+/', trim($part), 2), 2, '');
        [$type, $rest] = split_type($rest);
        preg_match('/^(?:(\$\w+)\s*)?(.*)$/s', $rest, $found);
        $tags[$name][] = [$type, $found[1], preg_replace('/\s+/', ' ', trim($found[2]))];
    }
    return ['summary' => trim($summary), 'text' => trim($more), 'manual' => $sources ? explode(', ', $sources[1]) : [], 'tags' => $tags];
}

/** A type, which may contain spaces in its braces and angles, and what follows. */
function split_type(string $text): array
{
    $depth = 0;
    for ($i = 0; $i < strlen($text); $i++) {
        $depth += match ($text[$i]) {
            '{', '<', '(' => 1,
            '}', '>', ')' => -1,
            default => 0,
        };
        if ($depth === 0 && ($text[$i] === ' ' || $text[$i] === "\n")) {
            break;
        }
    }
    return [substr($text, 0, $i), ltrim(substr($text, $i))];
}

const DOCBLOCK = '/\*\*(?:(?!\*/).)*\*/';

/** @return array<string, array> functions by name: what parse_docblock() returns, and the signature */
function read_functions(string $stub): array
{
    $functions = [];
    preg_match_all('#(' . DOCBLOCK . ')\n(function (\w+)[^\n]*?) \{\}#s', $stub, $found, PREG_SET_ORDER);
    foreach ($found as [, $docblock, $signature, $name]) {
        $functions[$name] = parse_docblock($docblock) + ['signature' => $signature];
    }
    return $functions;
}

/** @return array<string, array> classes by their full name: what parse_docblock() returns, the head, and the members */
function read_classes(string $stub): array
{
    $classes = [];
    $namespace = '';
    $class = '#^namespace ?([\w\\\\]*)\n|^([ ]*)(?:(' . DOCBLOCK . ')\n *)?((?:(?:final|abstract|readonly) )*(?:class|interface|enum) (\w+)[^\n]*)\n\2\{\n(.*?)^\2\}$#ms';
    preg_match_all($class, $stub, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    foreach ($found as $match) {
        if ($match[5] === null) {
            $namespace = $match[1] === '' ? '' : "$match[1]\\";
            continue;
        }
        $classes[$namespace . $match[5]] = parse_docblock($match[3] ?? '/** */')
            + ['head' => $match[4], 'members' => read_members($match[6])];
    }
    return $classes;
}

/** @return list<array> what parse_docblock() returns, and the declaration */
function read_members(string $body): array
{
    $members = [];
    preg_match_all('#(?:(' . DOCBLOCK . ')\n\s*)?^\s*((?:(?:final|public|static|readonly|abstract)\s)*(?:function|const|case) ?[^;{\n]*|public readonly [^;{\n]*)#ms', $body, $found,
        PREG_SET_ORDER);
    foreach ($found as [, $docblock, $declaration]) {
        if (!str_contains($declaration, '__toString')) { // for analysers only
            $members[] = parse_docblock($docblock ?: '/** */') + ['declaration' => trim($declaration)];
        }
    }
    return $members;
}

/** @return array<string, int> the values of constants on Linux, from the lists in tests/meta */
function read_constant_values(string $list): array
{
    preg_match_all('/^const int (\w+) = (-?\d+)$/m', $list, $found);
    return array_combine($found[1], array_map(intval(...), $found[2]));
}

/** @return array<string, string> the docblocks of the constants of a *.stub.php file, as one line each */
function read_constant_texts(string $stub): array
{
    preg_match_all('#(' . DOCBLOCK . ')\nconst (\w+) =#s', $stub, $found, PREG_SET_ORDER);
    $texts = [];
    foreach ($found as [, $docblock, $name]) {
        $texts[$name] ??= preg_replace('/\s+/', ' ', trim(preg_replace(['#^/\*\*#', '#\s*\*/$#', '#^\s*\* ?#m', '#^@.*$#m'], '', $docblock)));
    }
    return $texts;
}
