<?php
// SPDX-License-Identifier: BSD-3-Clause
// What the scripts that write pages of docs/ share: the tests of a name, and a page that is written or compared.

const ROOT = __DIR__ . '/..';
const MOST_TESTS = 3;

/** The tests of these folders in which the name stands: those whose file has it by the pattern, and the others. */
function find_tests(string $name, array $folders, string $pattern): array
{
    $named = $using = [];
    foreach ($folders as $folder) {
        foreach (glob(ROOT . "/tests/$folder/*.phpt") as $test) {
            if (preg_match("/\\b$name\\b/", file_get_contents($test))) {
                $list = preg_match($pattern, basename($test)) ? 'named' : 'using';
                ${$list}[] = "`tests/$folder/" . basename($test) . '`';
            }
        }
    }
    return [$named, $using];
}

/** Tests for a cell of a table. */
function list_tests(array $tests): string
{
    return implode(', ', array_slice($tests, 0, MOST_TESTS));
}

/** A row of a table. */
function row(array $cells): string
{
    return '| ' . implode(' | ', str_replace('|', '\|', $cells)) . " |\n";
}

/** Writes a page of docs/, or with --check compares it; $origin is what it is made of. */
function finish_page(string $name, string $page, string $origin): void
{
    $file = ROOT . "/docs/$name.md";
    if (($_SERVER['argv'][1] ?? '') !== '--check') {
        file_put_contents($file, $page);
    } elseif (!is_file($file) || file_get_contents($file) !== $page) {
        fwrite(STDERR, "docs/$name.md is not what $origin give: run script/$name-page\n");
        exit(1);
    }
}
