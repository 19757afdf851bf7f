<?php
// SPDX-License-Identifier: BSD-3-Clause
// Runs processes of the API fuzzer one after the other and checks how each of them ended.
//   php fuzz/watch.php --so FILE --folder FOLDER [--seed N] [--seconds N | --processes N] [--calls N] [--trace]
// Each process has a seed, the first plus its number, which decides all that it does. Findings are kept in FOLDER. A call
// that waits is a finding unless it was allowed to wait; 20 seconds of processor time in one call always is.

const ALLOWED_WAIT_SECONDS = 1.0;
const LIMIT_SECONDS = 20.0;
const SERVED = 12;

$options = getopt('', ['so:', 'folder:', 'seed:', 'seconds:', 'processes:', 'calls:', 'trace']);
$seed = (int) ($options['seed'] ?? hrtime(true) % 1000000000);
$calls = (int) ($options['calls'] ?? 3000);
$end = microtime(true) + (float) ($options['seconds'] ?? 1e9);
$processes = (int) ($options['processes'] ?? PHP_INT_MAX);
@mkdir($options['folder'], 0777, true);

$counts = array_fill_keys(['passed', 'waited', 'limit', 'quit', 'found'], 0);
$made = 0;
for ($number = 0; $number < $processes && microtime(true) < $end; $number++) {
    // Every sixth process is a server.
    [$verdict, $done] = ($seed + $number) % 6 === 0
        ? watch_server($seed + $number, $options) : watch_process($seed + $number, $calls, $options);
    $counts[$verdict]++;
    $made += $done;
}
printf("api: %d processes from seed %d, %d calls; %d ended at PHP's memory limit, %d by exit(), %d in a wait that was asked for; %d findings\n",
    $number, $seed, $made, $counts['limit'], $counts['quit'], $counts['waited'], $counts['found']);
exit($counts['found'] > 0 || $made === 0 ? 1 : 0);

/** @return array{string, int} the verdict, and how many calls were made */
function watch_process(int $seed, int $calls, array $options): array
{
    $status = "$options[folder]/status.$seed";
    $output = "$options[folder]/output.$seed";
    touch($status);
    $command = [PHP_BINARY, '-n', '-d', "extension=$options[so]", __DIR__ . '/api.php', (string) $seed, (string) $calls, $status];
    if (isset($options['trace'])) {
        $command[] = '--trace';
    }
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['file', $output, 'w'], ['file', $output, 'a']], $pipes, null, watch_environment($seed % 2 === 1));
    [$verdict, $reason] = watch_until_end($process, $status);
    $said = trim((string) file_get_contents($output));
    $last = trim((string) file_get_contents($status));
    // Newer releases of PHP exit like that when a request is for twice the memory limit.
    if ($verdict === 'found' && preg_match('/^Hard memory limit of \d+ bytes exhausted[^\n]*$/D', $said)) {
        [$verdict, $said] = ['limit', ''];
    }
    if ($verdict !== 'found' && $verdict !== 'waited' && $said !== '' && !isset($options['trace'])) {
        [$verdict, $reason] = ['found', 'it said something'];
    }
    preg_match('/(?:^| at |QUIT )(\d+) (?:hasty|patient)/', $last, $found);
    if ($verdict === 'found' || isset($options['trace'])) {
        watch_report($seed, $reason, $last, $said, isset($options['trace']) ? '' : "$options[folder]/finding.$seed");
    }
    if (getenv('FUZZ_SHOW')) {
        echo "$seed $verdict $last\n";
    }
    unlink($status);
    unlink($output);
    return [$verdict, (int) ($found[1] ?? 0)];
}

/** Every second process allocates by malloc, which finds other errors than PHP's own allocator. */
function watch_environment(bool $isMalloc): array
{
    $environment = getenv() + ['TZ' => 'UTC', 'ZEND_DONT_UNLOAD_MODULES' => '1'];
    unset($environment['USE_ZEND_ALLOC'], $environment['USE_TRACKED_ALLOC']);
    return $environment + ($isMalloc ? ['USE_ZEND_ALLOC' => '0', 'USE_TRACKED_ALLOC' => '1'] : []);
}

/**
 * Sends requests to one server, one after the other: each must get a response, and the server must exit normally.
 * @return array{string, int}
 */
function watch_server(int $seed, array $options): array
{
    $status = "$options[folder]/status.$seed";
    $output = "$options[folder]/output.$seed";
    touch($status);
    mt_srand($seed);
    $command = [PHP_BINARY, '-n', '-d', "extension=$options[so]", '-d', 'display_errors=0', '-S', '127.0.0.1:0', __DIR__ . '/serve.php'];
    $environment = ['FUZZ_STATUS' => $status] + watch_environment($seed % 12 === 0);
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['file', $output, 'w'], ['file', $output, 'a']], $pipes, null, $environment);
    $address = watch_address($output);
    [$verdict, $reason, $done] = ['passed', '', 0];
    for ($number = 0; $number < SERVED && $verdict === 'passed'; $number++) {
        $calls = mt_rand(1, 60);
        $answer = @file_get_contents("http://$address/" . ($seed * 100 + $number) . "/$calls", false, stream_context_create(['http' => ['timeout' => LIMIT_SECONDS, 'ignore_errors' => true]]));
        $done += $calls;
        $last = (string) file_get_contents($status);
        if ($answer === false && str_contains($last, ' patient ') && proc_get_status($process)['running']) {
            watch_kill($process);
            return ['waited', $done];
        }
        if ($answer !== 'done' && !preg_match('/^(QUIT|LIMIT) /', $last)) {
            [$verdict, $reason] = ['found', "request $number was not answered, but " . json_encode($answer)];
        }
    }
    proc_terminate($process, SIGINT);
    for ($end = microtime(true) + LIMIT_SECONDS; ($state = proc_get_status($process))['running'] && microtime(true) < $end;) {
        usleep(20000);
    }
    watch_kill($process);
    if ($state['running'] || $state['signaled'] || $state['exitcode'] !== 0) {
        [$verdict, $reason] = ['found', $reason ?: 'the server ended with ' . json_encode($state)];
    }
    $said = trim(preg_replace('/^\[[^]]*\] (PHP .* started|\S+ (Accepted|Closing|Closed without.*|\[200\]: .*))$/m', '', (string) file_get_contents($output)));
    if ($verdict === 'passed' && $said !== '') {
        [$verdict, $reason] = ['found', 'it said something'];
    }
    if ($verdict === 'found' || isset($options['trace'])) {
        watch_report($seed, $reason, trim((string) file_get_contents($status)), $said, isset($options['trace']) ? '' : "$options[folder]/finding.$seed");
    }
    if (getenv('FUZZ_SHOW')) {
        echo "$seed server $verdict\n";
    }
    unlink($status);
    unlink($output);
    return [$verdict, $done];
}

function watch_address(string $output): string
{
    for ($end = microtime(true) + LIMIT_SECONDS; microtime(true) < $end; usleep(20000)) {
        if (preg_match('#\(http://(127\.0\.0\.1:\d+)\) started#', (string) file_get_contents($output), $match)) {
            return $match[1];
        }
    }
    return '127.0.0.1:1';
}

/** @param resource $process @return array{string, string} */
function watch_until_end($process, string $status): array
{
    $seen = '';
    $since = microtime(true);
    $used = 0;
    while (($state = proc_get_status($process))['running']) {
        usleep(20000);
        $now = (string) @file_get_contents($status, length: 40);
        $elapsed = microtime(true) - $since;
        if ($now !== $seen) {
            [$seen, $since, $used] = [$now, microtime(true), watch_time($state['pid'])];
        } elseif ($elapsed > ALLOWED_WAIT_SECONDS && str_contains($now, ' patient ') && watch_time($state['pid']) - $used < 10) {
            watch_kill($process);
            return ['waited', ''];
        } elseif ($elapsed > LIMIT_SECONDS) {
            $burnt = watch_time($state['pid']) - $used;
            watch_kill($process);
            return ['found', sprintf('it hung in a call for %d seconds, using the processor for %d of them', LIMIT_SECONDS, $burnt / 100)];
        }
    }
    if ($state['signaled'] || $state['exitcode'] !== 0) {
        $last = (string) file_get_contents($status);
        if ($state['exitcode'] === 255 && str_starts_with($last, 'LIMIT ')) {
            return ['limit', ''];
        }
        return ['found', $state['signaled'] ? "signal $state[termsig]" : "exit code $state[exitcode]"];
    }
    return [str_starts_with((string) file_get_contents($status), 'QUIT ') ? 'quit' : 'passed', ''];
}

/** Processor time of a process in hundredths of a second, user and system. */
function watch_time(int $pid): int
{
    $stat = (string) @file_get_contents("/proc/$pid/stat");
    $fields = explode(' ', substr($stat, strrpos($stat, ')') + 2));
    return (int) ($fields[11] ?? 0) + (int) ($fields[12] ?? 0);
}

/** @param resource $process */
function watch_kill($process): void
{
    proc_terminate($process, 9);
    proc_close($process);
}

function watch_report(int $seed, string $reason, string $last, string $said, string $keep): void
{
    $report = "seed $seed: $reason\nlast call: $last\n$said\n";
    if ($keep !== '') {
        file_put_contents($keep, $report);
        echo "FINDING, replay with script/fuzz --seed $seed\n", implode("\n", array_slice(explode("\n", $report), 0, 40)), "\n";
    } else {
        echo $report;
    }
}
