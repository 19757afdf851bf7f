<?php
// SPDX-License-Identifier: BSD-3-Clause
// report.php RESULTS [PAGE]: prints what the runs came to; puts it into PAGE, between its marks, and draws the plots.

const WAYS = ['select' => 'socket_select()', 'poll' => 'socket_select() on poll(2)', 'context' => 'Io\Poll', 'tasks' => 'tasks'];
const STYLE = "set terminal svg noenhanced size 800,420 dynamic background 'white' font 'sans-serif,13'\n"
    . "set grid\nset key outside\nset datafile separator ','\nset xlabel 'per cent of the run'\nset yrange [0:*]\n";

/** The columns of the samples that are plotted: what, the divisor, the label of the axis. */
const PLOTS = [
    'memory' => [4, 1024, 'resident memory of the server, MiB'],
    'descriptors' => [7, 1, 'descriptors of the server'],
];

function draw(string $folder, array $results, string $plot): void
{
    [$column, $unit, $label] = PLOTS[$plot];
    $curves = [];
    $scenarios = array_flip(array_values(array_unique(array_column($results, 'scenario'))));
    $ways = array_flip(array_keys(WAYS));
    foreach ($results as $name => $result) {
        $color = $scenarios[$result['scenario']] + 1;
        $dashes = $ways[$result['way']] + 1;
        $curves[] = "'$folder/$name.csv' skip 1 using (\$1/$result[seconds]*100):(\$$column/$unit)"
            . " with lines linewidth 2 linecolor $color dashtype $dashes title '$result[scenario], " . WAYS[$result['way']] . "'";
    }
    $gnuplot = popen('gnuplot', 'w');
    fwrite($gnuplot, STYLE . "set output '$folder/$plot.svg'\nset ylabel '$label'\nplot " . implode(', ', $curves) . "\n");
    if (pclose($gnuplot) !== 0) {
        throw new RuntimeException("gnuplot did not draw $plot");
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
