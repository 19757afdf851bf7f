<?php
// SPDX-License-Identifier: BSD-3-Clause
// How rates are compared.

function median(array $numbers): float
{
    sort($numbers);
    $half = intdiv(count($numbers), 2);
    return count($numbers) % 2 ? $numbers[$half] : ($numbers[$half - 1] + $numbers[$half]) / 2;
}

/** One side's rate by another's within each turn: the median, the least, the greatest. */
function compare(array $sides, string $of, string $with): ?array
{
    if (!isset($sides[$of]['samples'], $sides[$with]['samples'])) {
        return null;
    }
    $ratios = array_map(fn ($one, $other) => $one / $other, $sides[$of]['samples'], $sides[$with]['samples']);
    return [median($ratios), min($ratios), max($ratios)];
}
