<?php
// SPDX-License-Identifier: BSD-3-Clause
// run.php RESULTS PAIRS SECONDS [WORKLOAD...]: runs all sides of the workloads in turn, PAIRS times, and leaves what they
// did in RESULTS/WORKLOAD.json. script/bench calls it, from here, with what it needs in the environment.

/** How PHP is started, and its module: that of this machine, or one of a root that script/bench has prepared. */
function find_php(?string $version): array
{
    return $version === null
        ? [[PHP_BINARY, '-n'], getenv('SOCKETS_EXT_MODULE')]
        : [['chroot', getenv('BENCH_ROOTS') . "/$version", 'env', '-C', '/root/bench/bench', 'php', '-n'],
            '/root/bench/modules/sockets_ext.so'];
}

/** The commands that can do a workload, by the name of the side; ours is the second, so that it stands beside stock. */
function find_sides(string $program, array $about): array
{
    [$php, $module] = find_php($about['php'] ?? null);
    $pinned = isset($about['processor']) ? ['taskset', '-c', $about['processor']] : [];
    $ours = [...$php, '-d', "extension=$module", "sockets/$program.php"];
    $python = ['env', 'PYTHONPATH=python/lib', 'PYTHONDONTWRITEBYTECODE=1', 'python3', '-P', "python/$program.py"];
    $sides = [
        'stock' => [...$php, '-d', 'extension=sockets.so', "sockets/$program.php"],
        'ours' => $ours,
        'c' => [getenv('BENCH_PROGRAMS') . "/$program"],
        'streams' => [...$php, "streams/$program.php"],
        'python' => $python,
        'node' => ['node', "node/$program.js"],
        'poll' => ['env', 'SOCKETS_EXT_SELECT=poll', ...$ours],
        'epoll' => ['env', 'SOCKETS_EXT_SELECT=epoll', ...$ours],
    ];
    $sides = array_filter($sides, fn (array $command) => is_file(end($command)) && is_installed($command));
    return array_map(fn (array $command) => [...$pinned, ...$command], $sides);
}

function is_installed(array $command): bool
{
    $name = $command[0] === 'env' ? preg_grep('/=/', array_slice($command, 1), PREG_GREP_INVERT) : $command;
    return exec('command -v ' . escapeshellarg(reset($name))) !== '';
}

/** Runs one side once. Returns its rate, or the reason why it cannot. */
function take_sample(string $workload, array $command, string $case, float $seconds): float|string
{
    $arguments = array_filter(explode(' ', $case), strlen(...));
    $command = $workload === 'http'
        ? ['./load', max(2, 3 * $seconds), ...$arguments, ...$command]
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
function take_samples(string $workload, array $sides, string $case, int $pairs, float $seconds): array
{
    $samples = [];
    for ($pair = 0; $pair < $pairs; $pair++) {
        foreach ($sides as $side => $command) {
            if (!is_string($samples[$side] ?? null)) {
                $sample = take_sample($workload, $command, $case, $seconds);
                is_string($sample) ? $samples[$side] = $sample : $samples[$side][] = $sample;
            }
        }
    }
    return $samples;
}

function median(array $numbers): float
{
    sort($numbers);
    $half = intdiv(count($numbers), 2);
    return count($numbers) % 2 ? $numbers[$half] : ($numbers[$half - 1] + $numbers[$half]) / 2;
}

/** What the samples say: the median of each side, and how ours compares with it within the pairs. */
function summarize(array $samples): array
{
    $summary = [];
    foreach ($samples as $side => $rates) {
        if (is_string($rates)) {
            $summary[$side] = ['cannot' => $rates];
            continue;
        }
        $summary[$side] = ['median' => median($rates), 'samples' => $rates];
        if ($side !== 'ours' && is_array($samples['ours'] ?? null)) {
            $ratios = array_map(fn ($ours, $theirs) => $ours / $theirs, $samples['ours'], $rates);
            $summary[$side]['ratio'] = array_map(
                fn ($ratio) => round($ratio, 3),
                ['median' => median($ratios), 'min' => min($ratios), 'max' => max($ratios)]
            );
        }
    }
    return $summary;
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
        $result['cases'][$case] = summarize(take_samples($workload, $sides, (string) $case, (int) $pairs, (float) $seconds));
    }
    file_put_contents("$folder/$workload.json", json_encode($result, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE) . "\n");
}
