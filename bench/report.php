<?php
// SPDX-License-Identifier: BSD-3-Clause
// report.php RESULTS [README]: prints which floors of workloads.json are met; puts them, the rates and the plots into
// README, between its marks. Ends with 1 if a floor is not met, or a side has failed.
require __DIR__ . '/ratio.php';
require __DIR__ . '/plot.php';

const SIDES = ['stock' => 'stock', 'ours' => 'ours', 'tasks' => 'tasks', 'loop' => 'Io\Poll', 'c' => 'C', 'go' => 'Go',
    'streams' => 'streams', 'python' => 'Python', 'uvloop' => 'uvloop', 'node' => 'Node', 'nginx' => 'nginx'];

/** The side that a table is about, and that it is compared with => the sides in it. */
const TABLES = [
    'ours stock' => ['stock', 'ours', 'c', 'streams', 'python', 'node'],
    'tasks c' => ['tasks', 'c', 'loop', 'go', 'uvloop', 'node', 'nginx'],
];

/** Three digits of a number, with a unit of thousands. */
function format_rate(float $rate): string
{
    foreach (['G' => 1e9, 'M' => 1e6, 'k' => 1e3, '' => 1] as $unit => $size) {
        if ($rate >= $size || $size === 1) {
            return rtrim(sprintf('%.*f %s', max(0, 2 - (int) floor(log10(max(1, $rate / $size)))), $rate / $size, $unit));
        }
    }
}

/** What stands for a floor: a ratio to a side, to another case, or the rate itself ("a second"); null if it was not measured. */
function measure_floor(array $cases, string $case, string $of, string $against): ?float
{
    $rate = $cases[$case][$of]['median'] ?? null;
    if ($rate === null || str_starts_with($against, 'a ')) {
        return $rate;
    }
    if (isset($cases[$against][$of]['median'])) {
        return $rate / $cases[$against][$of]['median'];
    }
    return compare($cases[$case], $of, $against)[0] ?? null;
}

/** The floors of a case, with the side that has to reach them: ours, if none is named. */
function list_floors(array $wanted): array
{
    $floors = [];
    foreach ($wanted as $against => $floor) {
        foreach (is_array($floor) ? $floor : [] as $other => $number) {
            $floors[] = [$against, $other, $number];
        }
        is_array($floor) || $floors[] = ['ours', $against, $floor];
    }
    return $floors;
}

/** @return list<array{string, string, string}> the floor, what was measured, whether it is met */
function check_floors(string $workload, array $floors, array $cases): array
{
    $rows = [];
    foreach ($floors as $case => $wanted) {
        foreach (isset($cases[$case]) ? list_floors($wanted) : [] as [$of, $against, $floor]) {
            $found = measure_floor($cases, (string) $case, $of, $against);
            $what = rtrim("$workload $case") . ($of === 'ours' ? '' : ", $of")
                . (str_starts_with($against, 'a ') ? " $against" : ' / ' . (SIDES[$against] ?? $against));
            $shown = $found === null ? '–' : ($found < 1000 ? sprintf('%.*f', $found < 0.2 ? 3 : 2, $found) : format_rate($found));
            $verdict = $found === null ? 'not measured' : ($found >= $floor ? 'met' : 'not met');
            $failed = in_array('failed', [$cases[$case][$of]['cannot'] ?? '', $cases[$case][$against]['cannot'] ?? '',
                $cases[$against][$of]['cannot'] ?? ''], true);
            $rows[] = ["$what ≥ $floor", $shown, $failed ? 'failed' : $verdict];
        }
    }
    return $rows;
}

function format_row(array $cells): string
{
    return '| ' . implode(' | ', $cells) . " |\n";
}

/** A row of rates; a side that cannot do the work says why. */
function format_case(string $name, array $sides, array $columns, string $of, string $with): string
{
    $cells = [$name];
    foreach ($columns as $side) {
        $cells[] = isset($sides[$side]['median']) ? format_rate($sides[$side]['median']) : $sides[$side]['cannot'] ?? '–';
    }
    $ratio = compare($sides, $of, $with);
    $cells[] = $ratio ? vsprintf('**%.2f** (%.2f – %.2f)', $ratio) : '–';
    return format_row($cells);
}

/** The cases that its first side does, of all workloads. */
function format_table(array $results, array $columns, string $of, string $with): string
{
    $names = array_map(fn ($side) => SIDES[$side], $columns);
    $text = format_row(['work', ...$names, SIDES[$of] . ' / ' . SIDES[$with] . ' (min – max)'])
        . '| --- |' . str_repeat(' ---: |', count($columns) + 1) . "\n";
    foreach ($results as $workload => $result) {
        foreach ($result['cases'] as $case => $sides) {
            $text .= isset($sides[$of]) ? format_case(rtrim("$workload $case"), $sides, $columns, $of, $with) : '';
        }
    }
    return $text;
}

/** The two engines of socket_select(), which are only compared with each other. */
function format_engines(array $cases): string
{
    $text = format_row(['watched', 'poll', 'epoll']) . "| --- | ---: | ---: |\n";
    foreach ($cases as $case => $sides) {
        $text .= format_row([$case, ...array_map(fn ($side) => format_rate($sides[$side]['median']), ['poll', 'epoll'])]);
    }
    return $text;
}

[, $folder] = $argv;
$workloads = json_decode(file_get_contents('workloads.json'), true, 512, JSON_THROW_ON_ERROR);
[$results, $floors, $meant, $machines] = [[], [], '', []];
foreach ($workloads as $workload => $about) {
    $meant .= "- `$workload`, {$about['unit']} " . ($about['per'] ?? 'per second') . ": {$about['what']}\n";
    if (!is_file("$folder/$workload.json")) {
        continue;
    }
    $results[$workload] = $result = json_decode(file_get_contents("$folder/$workload.json"), true);
    $machines[$result['machine']][] = "`$workload` {$result['date']}, load {$result['load']}";
    array_push($floors, ...check_floors($workload, $about['cases'], $result['cases']));
}
foreach ($floors as $row) {
    vprintf("%3\$-13s %1\$s: %2\$s\n", $row);
}
if (isset($argv[2])) {
    $text = "$meant\n";
    foreach ($machines as $machine => $runs) {
        $text .= "$machine (" . implode('; ', $runs) . ")\n\n";
    }
    foreach (TABLES as $compared => $columns) {
        $text .= format_table($results, $columns, ...explode(' ', $compared)) . "\n";
    }
    $text .= format_engines($results['engine']['cases'] ?? []) . "\n" . format_row(['floor', 'measured', '']) . "| --- | ---: | --- |\n"
        . implode(array_map(format_row(...), $floors)) . "\n" . plot_all($results, $folder);
    $between = '/(?<=<!-- results -->\n).*(?=<!-- end of results -->)/s';
    $readme = preg_replace_callback($between, fn () => "\n$text\n", file_get_contents($argv[2]), 1, $count);
    $count === 1 || throw new RuntimeException("$argv[2] has no place for the results");
    file_put_contents($argv[2], $readme);
}
exit(array_intersect(['not met', 'failed'], array_column($floors, 2)) ? 1 : 0);
