<?php
// SPDX-License-Identifier: BSD-3-Clause
// report.php RESULTS [PAGE]: prints what the runs came to; puts it into PAGE, between its marks, and draws the plots.
require __DIR__ . '/../../script/chart.php';

const WAYS = ['select' => 'socket_select()', 'poll' => 'socket_select() on poll(2)', 'context' => 'Io\Poll', 'tasks' => 'tasks'];
const COLORS = ['ours', 'orange', 'green', 'red', 'blue'];

/** The columns of the samples that are plotted: what, the divisor, the title. */
const PLOTS = [
    'memory' => [4, 1024, 'Resident memory of the server, MiB'],
    'descriptors' => [7, 1, 'Descriptors of the server'],
];

/** The samples of a run: per cent of its time => the value, the last one of each per cent. */
function read_curve(string $file, float $seconds, int $column, int $unit): array
{
    $points = [];
    foreach (array_slice(file($file), 1) as $line) {
        $values = explode(',', $line);
        $points[(int) (100 * $values[0] / $seconds)] = $values[$column - 1] / $unit;
    }
    return $points;
}

/** A curve for each scenario by Io\Poll; those by socket_select() differ little, and are in the table. */
function draw(string $folder, array $results, string $plot): void
{
    [$column, $unit, $label] = PLOTS[$plot];
    $curves = [];
    foreach (array_filter($results, fn (array $result): bool => $result['way'] === 'context') as $name => $result) {
        $curves[$result['scenario']] = [COLORS[count($curves) % count(COLORS)], read_curve("$folder/$name.csv", $result['seconds'], $column, $unit)];
    }
    if ($curves !== []) {
        chart_curves("$folder/$plot.svg", $label, 'The server by Io\Poll, in each scenario', 'per cent of the run', $curves, false);
    }
}

function format_figures(array $figures): string
{
    return implode(', ', array_map(
        fn (string $what, int|float $number): string => number_format($number, is_float($number) ? 1 : 0, '.', ' ') . " $what",
        array_keys($figures),
        $figures
    ));
}

/** The most of a kind in each half of the run. */
function format_halves(array $halves, int $unit, int $digits): string
{
    return implode(', ', array_map(fn (int $value): string => number_format($value / $unit, $digits, '.', ''), $halves));
}

function format_row(array $result): string
{
    ['rss' => $resident, 'heap' => $heap, 'php' => $php, 'descriptors' => $descriptors] = $result['server'];
    return sprintf("| `%s` | %s | %s | %d s | %s | %s | %s | %s |\n", $result['scenario'], WAYS[$result['way']],
        format_figures($result['figures']), $result['seconds'], format_halves($resident, 1024, 2), format_halves($heap, 1, 0),
        format_halves($php, 1024, 0), implode(' – ', array_unique($descriptors)));
}

function format_table(array $results): string
{
    $last = end($results);
    return "PHP $last[php], $last[date], Linux " . php_uname('r') . ', ' . exec('nproc') . " processors, in use by other work as well.\n\n"
        . "| scenario | by | done | took | resident, MiB | malloc, KiB | PHP's, KiB | fds |\n"
        . "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
        . implode(array_map(format_row(...), $results));
}

[, $folder] = $argv;
$results = [];
foreach (glob("$folder/*.json") as $file) {
    $results[basename($file, '.json')] = json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR);
}
$table = format_table($results);
echo $table;
array_map(fn (string $plot) => draw($folder, $results, $plot), array_keys(PLOTS));
if (isset($argv[2])) {
    $page = preg_replace_callback(
        '/(?<=<!-- soak -->\n).*(?=<!-- end of soak -->)/s',
        fn (): string => "\n$table\n",
        file_get_contents($argv[2])
    );
    file_put_contents($argv[2], $page);
}
