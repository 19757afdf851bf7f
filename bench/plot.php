<?php
// SPDX-License-Identifier: BSD-3-Clause
// The plots of bench/README.md.
require __DIR__ . '/../script/chart.php';

/** A side => its name and its colour in every plot. */
const PLOTTED = [
    'ours' => ['sockets_ext', 'ours'],
    'tasks' => ['sockets_ext, tasks', 'ours'],
    'epoll' => ['epoll', 'ours'],
    'poll' => ['poll', 'grey'],
    'stock' => ['ext/sockets', 'orange'],
    'streams' => ['PHP streams', 'red'],
    'c' => ['C', 'grey'],
    'python' => ['Python', 'green'],
    'uvloop' => ['Python, uvloop', 'green'],
    'node' => ['Node', 'blue'],
    'go' => ['Go', 'orange'],
];

/** A plot => the workload, how the names of its cases end, the sides, the title, what is counted, the axis of the cases. */
const CURVES = [
    'select' => ['select', ' one', ['ours', 'stock', 'streams', 'c', 'python'],
        'socket_select() with many sockets', 'Calls per second, one socket is ready', 'watched sockets'],
    'engine' => ['engine', ' one', ['epoll', 'poll'],
        'socket_select(): its two engines, sockets that stay', 'Calls per second, one socket is ready', 'watched sockets'],
    'engine-fresh' => ['engine', ' fresh', ['epoll', 'poll'],
        'socket_select(): its two engines, sockets that come and go', 'Calls per second, two sockets are replaced before each', 'watched sockets'],
    'poll' => ['poll', ' few', ['ours', 'streams', 'c'],
        'Io\Poll: few busy sockets among many', 'Messages per second, ten sockets are busy', 'watched sockets'],
    'poll-all' => ['poll', ' all', ['ours', 'streams', 'c'],
        'Io\Poll: all sockets are busy', 'Messages per second, each socket in turn', 'watched sockets'],
    'poll-8.6' => ['poll-8.6', ' few', ['ours', 'streams'],
        'Io\Poll of PHP 8.6: few busy sockets among many', 'Messages per second, ten sockets are busy', 'watched sockets'],
    'poll-8.6-all' => ['poll-8.6', ' all', ['ours', 'streams'],
        'Io\Poll of PHP 8.6: all sockets are busy', 'Messages per second, each socket in turn', 'watched sockets'],
    'http' => ['http', ' real', ['ours', 'stock', 'streams', 'python', 'node'],
        'HTTP servers, in real time', 'Requests per second', 'connections'],
    'http-cpu' => ['http', ' cpu', ['ours', 'stock', 'streams', 'python', 'node'],
        'HTTP servers, by processor time', 'Requests per second of processor time', 'connections'],
    'http-tasks' => ['http', ' cpu', ['tasks', 'c', 'go', 'uvloop', 'node'],
        'HTTP servers: tasks beside others', 'Requests per second of processor time; Go by goroutines, others by events', 'connections'],
    'tasks' => ['echo-server', ' cpu', ['tasks', 'c', 'go', 'uvloop', 'node'],
        'Echo servers: tasks beside others', 'Messages per second of processor time; Go by goroutines, others by events', 'connections'],
];

/** A plot => the workload, the case, the sides, the title, what is counted, sides whose numbers stand in that, whether it is the memory for one. */
const BARS = [
    'line' => ['line', '80', ['ours', 'stock', 'c'], 'Reading lines of 80 bytes',
        'Lines per second; the rest stays in the socket. With reading ahead: Python %s, PHP streams %s', ['python', 'streams'], false],
    'memory' => ['memory', '10000 recv', ['ours', 'stock', 'streams'],
        'Memory for a received message of 1000 bytes', 'KiB, less is better; 10 000 connections, read with a length of 1 MiB', [], true],
];

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

/** Returns the title; null if there is nothing for the first of its sides. */
function plot_curves(string $file, array $result, string $ending, array $sides, string $title, string $what, string $x): ?string
{
    $series = make_series($result, $ending);
    if (count($series[$sides[0]] ?? []) < 2) {
        return null;
    }
    $curves = [];
    foreach (array_intersect($sides, array_keys($series)) as $side) {
        $curves[PLOTTED[$side][0]] = [PLOTTED[$side][1], $series[$side]];
    }
    chart_curves($file, $title, "$what; more is better, both axes are logarithmic", $x, $curves);
    return $title;
}

function plot_bars(string $file, array $result, string $case, array $sides, string $title, string $what, array $beside, bool $is_memory): ?string
{
    $bars = [];
    foreach ($sides as $side) {
        $median = $result['cases'][$case][$side]['median'] ?? null;
        if ($median !== null) {
            $length = $is_memory ? 1024 / $median : $median;
            $bars[PLOTTED[$side][0]] = [PLOTTED[$side][1], $length, chart_number($length)];
        }
    }
    if (!isset($bars[PLOTTED[$sides[0]][0]])) {
        return null;
    }
    $numbers = array_map(fn ($side) => chart_number($result['cases'][$case][$side]['median'] ?? 0), $beside);
    chart_bars($file, $title, vsprintf($what, $numbers), $bars);
    return $title;
}

/** How many times as fast as ext/sockets, for the cases of these workloads. */
function plot_ratios(string $file, array $results, string $title): ?string
{
    $bars = [];
    foreach ($results as $workload => $result) {
        foreach ($result['cases'] as $case => $sides) {
            if ($ratio = compare($sides, 'ours', 'stock')) {
                $bars[rtrim("$workload $case")] = ['ours', $ratio[0], sprintf('%.2f', $ratio[0])];
            }
        }
    }
    if ($bars === []) {
        return null;
    }
    chart_bars($file, $title, 'Times the rate of ext/sockets, on a logarithmic axis; the line is 1.0, the same rate', $bars, true);
    return $title;
}

/** Draws what there are results for. Returns the Markdown that shows it. */
function plot_all(array $results, string $folder): string
{
    $cliffs = array_intersect_key($results, ['cliffs' => true]);
    $titles = [
        'ratio' => plot_ratios("$folder/ratio.svg", array_diff_key($results, $cliffs), 'sockets_ext beside ext/sockets'),
        'cliffs' => plot_ratios("$folder/cliffs.svg", $cliffs, 'socket_select() beside ext/sockets, sets that change'),
    ];
    foreach (CURVES as $plot => [$workload, $ending, $sides, $title, $what, $x]) {
        $titles[$plot] = isset($results[$workload]) ? plot_curves("$folder/$plot.svg", $results[$workload], $ending, $sides, $title, $what, $x) : null;
    }
    foreach (BARS as $plot => [$workload, $case, $sides, $title, $what, $beside, $is_memory]) {
        $titles[$plot] = isset($results[$workload]) ? plot_bars("$folder/$plot.svg", $results[$workload], $case, $sides, $title, $what, $beside, $is_memory) : null;
    }
    $titles = array_filter($titles);
    return implode(array_map(fn ($plot, $title) => "![$title](results/$plot.svg)\n", array_keys($titles), $titles));
}
