<?php
// SPDX-License-Identifier: BSD-3-Clause
// What the PHP sides of all workloads share. A side is a program: SIDE SECONDS ARGUMENT... prints a rate, or ends with
// 77 if it cannot do the work. The clock is the processor's time of the process, which other programs disturb little.

function processor_time(): float
{
    $usage = getrusage();
    return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

/** Prints how many units per second $repeat does; its argument is how many times it does $units of them. */
function measure(float $seconds, int $units, Closure $repeat): void
{
    for ($times = 1, $took = 0.0; $took < 0.02; $times *= 2) {
        $start = processor_time();
        $repeat($times);
        $took = processor_time() - $start;
    }
    for ($done = 0, $start = processor_time(), $took = 0.0; $took < $seconds; $done += $times) {
        $repeat($times);
        $took = processor_time() - $start;
    }
    printf("%.3f\n", $done * $units / $took);
}

/** The most KiB that the process has had in memory so far. */
function most_resident(): int
{
    return getrusage()['ru_maxrss'];
}

/** The bytes that the process has in memory. */
function resident(): int
{
    return 1024 * (int) explode('VmRSS:', file_get_contents('/proc/self/status'))[1];
}

/** Ends a side that cannot do the work. */
function cannot(string $reason): never
{
    echo "$reason\n";
    exit(77);
}

/** Runs $drain, which reads all there is, in another process, so that the time it takes is not measured. */
function in_child(Closure $drain): void
{
    if (pcntl_fork() === 0) {
        $drain();
        exit;
    }
}
