<?php
// SPDX-License-Identifier: BSD-3-Clause
// stall.php COMMAND…: runs a command, and stops PHP processes below it again and again, each for up to 100 ms, as a loaded
// machine does. Its exit status is that of the command. Needs ext/posix.

/** @return array<int, array{int, string}> parent and name of each process */
function processes(): array
{
    $found = [];
    foreach (glob('/proc/[0-9]*/stat') as $file) {
        if (preg_match('/^(\d+) \((.*)\) . (\d+) /s', (string) @file_get_contents($file), $match)) {
            $found[(int) $match[1]] = [(int) $match[3], $match[2]];
        }
    }
    return $found;
}

/** @return list<int> the PHP processes below this one */
function php_processes(): array
{
    $below = [getmypid() => false];
    $processes = processes();
    do {
        $count = count($below);
        foreach ($processes as $process => [$parent, $name]) {
            if (isset($below[$parent])) {
                $below[$process] = str_starts_with($name, 'php');
            }
        }
    } while (count($below) > $count);
    return array_keys(array_filter($below));
}

$command = proc_open(array_slice($argv, 1), [STDIN, STDOUT, STDERR], $pipes);
while (($status = proc_get_status($command))['running']) {
    if ($candidates = php_processes()) {
        $process = $candidates[array_rand($candidates)];
        posix_kill($process, SIGSTOP);
        usleep(mt_rand(10_000, 100_000));
        posix_kill($process, SIGCONT);
    }
    usleep(mt_rand(0, 20_000));
}
exit($status['exitcode']);
