<?php
// SPDX-License-Identifier: BSD-3-Clause
// The plots of bench/README.md, drawn by gnuplot.

const STYLE = "set terminal svg noenhanced size 800,420 dynamic background 'white' font 'sans-serif,13'\nset grid\nset key outside\n";

/** A plot's name => the workload, how the names of its cases end, what the axes are. */
const CURVES = [
    'select' => ['select', ' one', 'watched sockets, one of them ready', 'calls'],
    'engine' => ['engine', ' one', 'watched sockets, one of them ready', 'calls'],
    'engine-fresh' => ['engine', ' fresh', 'watched sockets, two of them replaced before each call', 'calls'],
    'poll' => ['poll', ' few', 'watched sockets, ten of them busy', 'turns'],
    'poll-all' => ['poll', ' all', 'watched sockets, each busy in turn', 'turns'],
    'poll-8.6' => ['poll-8.6', ' few', 'watched sockets, ten of them busy', 'turns'],
    'poll-8.6-all' => ['poll-8.6', ' all', 'watched sockets, each busy in turn', 'turns'],
    'http' => ['http', ' real', 'connections', 'requests'],
    'http-cpu' => ['http', ' cpu', 'connections', 'requests'],
];

function draw(string $file, string $commands): void
{
    $gnuplot = popen('gnuplot', 'w');
    fwrite($gnuplot, STYLE . "set output '$file'\n$commands\n");
    pclose($gnuplot);
}

/** The number in a case's name => the rate, for each side, of the cases whose names end so. */
function make_series(array $result, string $ending): array
{
    $series = [];
    foreach ($result['cases'] as $case => $sides) {
        foreach (str_ends_with((string) $case, $ending) ? $sides : [] as $side => $about) {
            if (isset($about['median'])) {
                $series[$side][(int) $case] = $about['median'];
            }
        }
    }
    return $series;
}

/** One curve a side, on scales of powers of ten. */
function plot_curves(string $file, string $title, string $x, string $y, array $series): void
{
    [$blocks, $curves] = ['', []];
    foreach ($series as $side => $points) {
        $name = strtr($side, ['ours' => 'sockets_ext', 'stock' => 'ext/sockets', 'streams' => 'PHP streams', 'c' => 'C']);
        $blocks .= "\$$side << E\n" . implode(array_map(fn ($at, $rate) => "$at $rate\n", array_keys($points), $points)) . "E\n";
        $curves[] = "\$$side with linespoints linewidth " . (in_array($side, ['ours', 'tasks'], true) ? 3 : 1) . " title '$name'";
    }
    draw($file, "$blocks set title '$title'\nset logscale xy\nset xlabel '$x'\nset ylabel '$y per second'\nset format y '%.0s %c'\n"
        . 'plot ' . implode(', ', $curves));
}

/** How many times as fast as ext/sockets, for every case. */
function plot_ratios(string $file, array $results): void
{
    $rows = '';
    foreach ($results as $workload => $result) {
        foreach ($result['cases'] as $case => $sides) {
            if ($ratio = compare($sides, 'ours', 'stock')) {
                $rows .= "\"" . rtrim("$workload $case") . "\" $ratio[0]\n";
            }
        }
    }
    draw($file, "\$ratios << E\n{$rows}E\nset title 'sockets_ext / ext/sockets'\nset nokey\nset logscale y\nset yrange [0.5:*]\nset style fill solid\n"
        . "set boxwidth 0.7\nset xtics rotate by -60\nset ylabel 'times as fast'\n"
        . "plot \$ratios using 0:2:xtic(1) with boxes, 1 with lines");
}

/** Draws what there are results for. Returns the Markdown that shows it. */
function plot_all(array $results, string $folder): string
{
    plot_ratios("$folder/ratio.svg", $results);
    $plots = ['ratio'];
    foreach (CURVES as $plot => [$workload, $ending, $x, $y]) {
        if (isset($results[$workload])) {
            plot_curves("$folder/$plot.svg", $workload, $x, $y, make_series($results[$workload], $ending));
            $plots[] = $plot;
        }
    }
    return implode(array_map(fn ($plot) => "![$plot](results/$plot.svg)\n", $plots));
}
