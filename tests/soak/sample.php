<?php
// SPDX-License-Identifier: BSD-3-Clause
// What a process uses, and whether that stays flat.

// A warning or notice that is not silenced ends the process.
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if (error_reporting() & $level) {
        throw new ErrorException($message, 0, $level, $file, $line);
    }
    return false;
});

/**
 * By how much the second half of a run may exceed the first: KiB, KiB, bytes. PHP's allocator takes chunks of 2 MiB, and
 * which pages of them were ever used depends on the order of things: resident memory may move by two chunks.
 */
const TOLERANCE = ['rss' => 4096, 'heap' => 128, 'php' => 65536];

/** What socket_select() takes for a socket that it has registered with epoll: it registers many of them over several calls. */
const REGISTERED = 100;

function expect(bool $holds, string $otherwise): void
{
    if (!$holds) {
        throw new RuntimeException($otherwise);
    }
}

/** @return array{rss: int, heap: int, php: int, descriptors: int} resident KiB, those of malloc, bytes of PHP's allocator */
function take_sample(): array
{
    $maps = file_get_contents('/proc/self/smaps');
    preg_match_all('/^Rss: +(\d+) kB$/m', $maps, $all);
    preg_match_all('/\[heap\]\n(?:.*\n)*?Rss: +(\d+) kB$/m', $maps, $heap); // in pieces after a fork
    return [
        'rss' => array_sum($all[1]),
        'heap' => array_sum($heap[1]),
        'php' => memory_get_usage(),
        'descriptors' => count(scandir('/proc/self/fd')) - 3, // not ".", ".." and that of the folder
    ];
}

/**
 * Throws unless descriptors came and went with the connections, and memory, with as many of them, did not grow.
 *
 * @param list<array<string, numeric-string>> $samples
 * @param int $spare descriptors that may be opened later, once
 * @return array<string, array{int, int}> the most in each half; of descriptors, fewest and most beside the connections
 */
function judge(string $who, array $samples, int $spare): array
{
    $others = array_map(fn (array $sample): int => $sample['descriptors'] - $sample['held'], $samples);
    $found = ['descriptors' => [min($others), max($others)]];
    expect(max($others) - min($others) <= $spare, sprintf(
        '%s: descriptors beside the connections went from %d to %d', $who, ...$found['descriptors']
    ));
    $most = max(array_column($samples, 'held'));
    $samples = array_filter($samples, fn (array $sample): bool => $sample['held'] === $most);
    expect(count($samples) >= 6, 'too few samples');
    $halves = array_chunk($samples, intdiv(count($samples) + 1, 2));
    foreach (TOLERANCE as $kind => $tolerance) {
        $found[$kind] = array_map(fn (array $half): int => (int) max(array_column($half, $kind)), $halves);
        [$first, $second] = $found[$kind];
        $tolerance += $kind === 'php' ? REGISTERED * (int) $most : 0;
        expect($second - $first <= $tolerance, "$who: $kind grew from $first to $second");
    }
    return $found;
}
