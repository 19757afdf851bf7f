<?php
/* SPDX-License-Identifier: BSD-3-Clause
 *
 * coverage.php PROJECT LISTING COUNTS…: merge the counts of gcov for src/ from several builds, print the figures of
 * each file, write the lines that never ran to LISTING, and compare them with script/coverage.allow. See
 * script/coverage.
 */
const LEAST_LINES = 98.0;
const LEAST_BRANCHES = 85.0;

/* Branches that PHP's macros add to our lines, and how many of ours come before them. A line with a condition of its
 * own counts completely. */
const BRANCHES_OF_PHP = [
    // The parser of parameters.
    '/\b(ZEND_PARSE_PARAMETERS_(START|END|NONE)|Z_PARAM_\w+)\b/' => 0,
    // Assertions: RETURN_THROWS() has one, and the guard against closed sockets has one after its own condition.
    '/\b(RETURN_THROWS|ZEND_ASSERT)\(/' => 0,
    '/\bSOCKEXT_(GET|ENSURE)_OPEN\(/' => 2,
    // Empty positions of arrays, typed references, values without a reference count, persistent memory.
    '/\b(ZEND_HASH_(FOREACH|FILL)_\w+|ZEND_TRY_ASSIGN_REF_\w+|zend_release_properties)\(/' => 0,
    '/\b((RETURN|RETVAL|ZVAL)_(COPY|STR|STRING|STRINGL)|Z_TRY_ADDREF_P|zend_string_(init|alloc))\(/' => 0,
];
const DECISION = '/[?]|&&|\|\||\b(if|while|for|switch)\b/';

/* The lines of each file of src/: function, how often it ran, and how often each branch was taken. */
function merge_counts(array $builds): array
{
    $lines = [];
    foreach ($builds as $build) {
        foreach (file($build) as $object) {
            foreach (json_decode($object, true, flags: JSON_THROW_ON_ERROR)['files'] as $file) {
                if (preg_match('#(?:^|/)(src/[a-z]+/[a-z0-9_]+\.[ch])$#', $file['file'], $match)
                    && !str_ends_with($file['file'], '_arginfo.h')) {
                    $lines[$match[1]] = merge_lines($lines[$match[1]] ?? [], $file['lines']);
                }
            }
        }
    }
    ksort($lines);
    return $lines;
}

/* With another PHP's headers a line may have other branches: then those of the first build are used. */
function merge_lines(array $known, array $lines): array
{
    foreach ($lines as $line) {
        $number = $line['line_number'];
        $branches = array_column($line['branches'], 'count');
        $known[$number] ??= ['function' => $line['function_name'] ?? '', 'count' => 0, 'branches' => $branches];
        $known[$number]['count'] += $line['count'];
        if (count($branches) === count($known[$number]['branches'])) {
            $known[$number]['branches'] = array_map(max(...), $known[$number]['branches'], $branches);
        }
    }
    ksort($known);
    return $known;
}

/* Whether it is a line of the automaton that re2c has made of a *.re file. */
function is_of_automaton(string $file, string $text): bool
{
    return is_file(substr($file, 0, -1) . 're') && preg_match('/\byych\b|\bgoto yy\d+;|^\s*(case|default)\b/', $text);
}

function own_branches(array $branches, string $source): array
{
    foreach (BRANCHES_OF_PHP as $pattern => $own) {
        if (preg_match($pattern, $source) && !preg_match(DECISION, $source)) {
            return array_slice($branches, 0, $own);
        }
    }
    return $branches;
}

/* What script/coverage.allow lists: FILE or FILE:FUNCTION, each under a comment with the reason. */
function read_allowed(string $file): array
{
    return array_values(preg_grep('/^[^#\s]/', file($file, FILE_IGNORE_NEW_LINES)));
}

function percent(int $part, int $whole): string
{
    return $whole ? sprintf('%5.1f', floor($part * 1000 / $whole) / 10) : '    -';
}

function print_row(string $file, array $figures): void
{
    [$lines, $run, $branches, $taken] = $figures;
    printf("%-30s %6d %s %8d %s\n", $file, $lines, percent($run, $lines), $branches, percent($taken, $branches));
}

[, $project, $listing] = $argv;
$total = [0, 0, 0, 0];
$missed = $listed = [];
$counts = merge_counts(array_slice($argv, 3));
printf("%-30s %6s %5s %8s %5s\n", 'file', 'lines', '%', 'branches', '%');
foreach ($counts as $file => $lines) {
    $figures = [0, 0, 0, 0];
    $source = file("$project/$file", FILE_IGNORE_NEW_LINES);
    foreach ($lines as $number => $line) {
        $text = $source[$number - 1];
        if (is_of_automaton("$project/$file", $text)) {
            continue;
        }
        $branches = own_branches($line['branches'], $text);
        $taken = count(array_filter($branches));
        $figures = array_map(array_sum(...), array_map(null, $figures, [1, (int) ($line['count'] > 0), count($branches), $taken]));
        if ($line['count'] === 0) {
            $missed["$file:$line[function]"] = true;
            $listed[] = "line $file:$number: " . trim($text);
        } elseif ($taken < count($branches)) {
            $listed[] = "branch $file:$number: " . implode(' ', $branches) . ': ' . trim($text);
        }
    }
    print_row($file, $figures);
    $total = array_map(array_sum(...), array_map(null, $total, $figures));
}
print_row('in all', $total);
file_put_contents($listing, implode("\n", $listed) . "\n");

chdir($project);
foreach (array_diff(glob('src/*/*.c'), array_keys($counts)) as $file) {
    $missed[$file] = true;
}
$allowed = read_allowed("$project/script/coverage.allow");
$complaints = [
    ...preg_replace('/^/', 'never ran, and is not in coverage.allow: ', array_diff(array_keys($missed), $allowed)),
    ...preg_replace('/^/', 'take out of coverage.allow: ', array_diff($allowed, array_keys($missed))),
];
if ($total[1] * 100 < LEAST_LINES * $total[0] || $total[3] * 100 < LEAST_BRANCHES * $total[2]) {
    $complaints[] = sprintf('less than %d %% of the lines or %d %% of the branches', LEAST_LINES, LEAST_BRANCHES);
}
echo implode('', preg_replace('/$/', "\n", $complaints));
exit($complaints ? 1 : 0);
