<?php
// SPDX-License-Identifier: BSD-3-Clause
// run.php RESULTS PAIRS SECONDS [WORKLOAD...]: runs all sides of the workloads in turn, PAIRS times, or as many times that as
// the workload says, and leaves what they did in RESULTS/WORKLOAD.json. script/bench calls it, from here, with what it needs in the environment.

require __DIR__ . '/ratio.php';

/** How PHP is started, and its module: that of this machine, or one of a root that script/bench has prepared. */
function find_php(?string $version): array
{
    return $version === null
        ? [[PHP_BINARY, '-n'], getenv('SOCKETS_EXT_MODULE')]
        : [['chroot', getenv('BENCH_ROOTS') . "/$version", 'env', '-C', '/root/bench/bench', 'php', '-n'],
            '/root/bench/modules/sockets_ext.so'];
}

/**
 * The commands that do a workload, by the name of the side; ours is the second, so that it stands beside stock. A side whose
 * language is not there has none.
 */
function find_sides(string $program, array $about): array
{
    [$php, $module] = find_php($about['php'] ?? null);
    $pinned = isset($about['processor']) ? ['taskset', '-c', $about['processor']] : [];
    $ours = [...$php, '-d', "extension=$module", "sockets/$program.php"];
    $python = ['env', 'PYTHONPATH=python/lib', 'PYTHONDONTWRITEBYTECODE=1'];
    $sides = [
        'stock' => [...$php, '-d', 'extension=sockets.so', "sockets/$program.php"],
        'ours' => $ours,
        'c' => [getenv('BENCH_PROGRAMS') . "/$program"],
        'streams' => [...$php, "streams/$program.php"],
        'python' => [...$python, 'python3', '-P', "python/$program.py"],
        'node' => ['node', "node/$program.js"],
        'tasks' => [...array_slice($ours, 0, -1), '-d', 'sockets_ext.task_streams=1', "tasks/$program.php"],
        'loop' => [...array_slice($ours, 0, -1), "loop/$program.php"],
        'go' => ['env', 'GOMAXPROCS=1', getenv('BENCH_PROGRAMS') . "/go-$program"],
        'uvloop' => [...$python, '/usr/bin/python3', '-P', "uvloop/$program.py"],
        'nginx' => ["nginx/$program"],
        'poll' => ['env', 'SOCKETS_EXT_SELECT=poll', ...$ours],
        'epoll' => ['env', 'SOCKETS_EXT_SELECT=epoll', ...$ours],
    ];
    $is_written = fn (array $command, string $side) => is_file(end($command)) || is_file("$side/$program.$side");
    $sides = array_filter($sides, $is_written, ARRAY_FILTER_USE_BOTH);
    return array_map(fn (array $command) => is_installed($command) ? [...$pinned, ...$command] : null, $sides);
}

function is_installed(array $command): bool
{
    $name = $command[0] === 'env' ? preg_grep('/=/', array_slice($command, 1), PREG_GREP_INVERT) : $command;
    return is_file(end($command)) && exec('command -v ' . escapeshellarg(reset($name))) !== '';
}

/** Runs one side once. Returns its rate, or the reason why it cannot. */
function take_sample(array $about, ?array $command, string $case, float $seconds): float|string
{
    if (!$command) {
        return 'not available';
    }
    $arguments = array_filter(explode(' ', $case), strlen(...));
    $command = isset($about['load'])
        ? ['./load', $about['load'], max(2, 3 * $seconds), ...$arguments, ...$command]
        : [...$command, $seconds, ...$arguments];
    exec('timeout 120 ' . implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1', $output, $status);
    $last = (string) end($output);
    if ($status === 77) {
        return trim($last);
    }
    if ($status !== 0 || (float) $last <= 0) {
        fwrite(STDERR, implode(' ', $command) . " ended with $status:\n" . implode("\n", $output) . "\n");
        return 'failed';
    }
    return (float) $last;
}

/** All samples of a case, the sides in turn; a side that cannot is not asked again. */
function take_samples(array $about, array $sides, string $case, int $pairs, float $seconds): array
{
    $samples = [];
    for ($pair = 0; $pair < $pairs; $pair++) {
        foreach ($sides as $side => $command) {
            if (!is_string($samples[$side] ?? null)) {
                $sample = take_sample($about, $command, $case, $seconds);
                is_string($sample) ? $samples[$side] = $sample : $samples[$side][] = $sample;
            }
        }
    }
    return $samples;
}

/** What the samples say: the median of each side, or why it cannot. */
function summarize(array $samples): array
{
    return array_map(fn ($rates) => is_string($rates) ? ['cannot' => $rates] : ['median' => median($rates), 'samples' => $rates], $samples);
}

/** One line about the machine and what it runs. */
function describe_machine(array $php): string
{
    $processor = preg_match('/^model name\s*: (.*)$/m', file_get_contents('/proc/cpuinfo'), $found) ? $found[1] : '?';
    preg_match('/^MemTotal:\s*(\d+)/m', file_get_contents('/proc/meminfo'), $memory);
    $versions = array_filter([
        'PHP ' . exec(implode(' ', array_map(escapeshellarg(...), [...$php, '-r', 'echo PHP_VERSION;'])) . ' 2>&1'),
        exec('python3 --version 2>&1'),
        'Node ' . exec('node --version 2>/dev/null'),
        exec('cc --version | head -n 1'),
        strstr(exec('go version 2>/dev/null'), 'go1') ?: '',
    ], fn ($version) => preg_match('/\d/', $version));
    return sprintf('%s × %d, %d GiB, Linux %s, %s', $processor, exec('nproc'), round($memory[1] / 2 ** 20),
        php_uname('r'), implode(', ', $versions));
}

[, $folder, $pairs, $seconds] = $argv;
$workloads = json_decode(file_get_contents('workloads.json'), true, 512, JSON_THROW_ON_ERROR);
foreach (array_slice($argv, 4) ?: array_keys($workloads) as $workload) {
    $about = $workloads[$workload];
    $sides = find_sides($about['program'] ?? $workload, $about);
    $names = $about['sides'] ?? ['stock', 'ours', 'c', 'streams', 'python', 'node'];
    $sides = array_intersect_key($sides, array_flip($names));
    $result = ['workload' => $workload, 'unit' => $about['unit'], 'machine' => describe_machine(find_php($about['php'] ?? null)[0]),
        'date' => gmdate('Y-m-d H:i'), 'load' => round(sys_getloadavg()[0], 1), 'cases' => []];
    foreach (array_keys($about['cases']) as $case) {
        fwrite(STDERR, rtrim("   $workload $case") . "\n");
        $result['cases'][$case] = summarize(
            take_samples($about, $sides, (string) $case, (int) $pairs * ($about['turns'] ?? 1), (float) $seconds));
    }
    file_put_contents("$folder/$workload.json", json_encode($result, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE) . "\n");
}
