<?php
// SPDX-License-Identifier: BSD-3-Clause
// Draws charts as SVG, for bench/ and tests/soak/: curves and bars, legible on a light and on a dark page. Names stand beside
// what they name, in its colour; margins are made for the longest, so that none is clipped.

const CHART_WIDTH = 800;
const CHART_LETTER = 7.3; // pixels for a letter of 13 pixels, on average at most
const CHART_TOP = 66;

/** Colours by name: on a light page, and on a dark one. */
const CHART_COLORS = [
    'ours' => ['#3949ab', '#a5b0ff'],
    'orange' => ['#b4500b', '#fdba74'],
    'grey' => ['#5f6773', '#b6bec9'],
    'red' => ['#b3261e', '#f2938c'],
    'green' => ['#1f7a4d', '#74d3a2'],
    'blue' => ['#0b7285', '#66d0e4'],
];

function chart_style(): string
{
    $colors = fn (int $page): string => implode(array_map(
        fn ($name, $pair) => ".line.$name { stroke: $pair[$page] } .fill.$name { fill: $pair[$page] }\n",
        array_keys(CHART_COLORS),
        CHART_COLORS
    ));
    return "<style>\ntext { font: 13px sans-serif; fill: #1f2328 } .title { font-size: 16px; font-weight: bold } .note { fill: #59636e }\n"
        . ".page { fill: #fff; stroke: #d1d9e0 } .grid { stroke: #e3e7ec } .one { stroke: #1f2328; stroke-dasharray: 4 3 }\n"
        . ".line { fill: none; stroke-width: 2 } .line.ours { stroke-width: 3.5 } .name { font-weight: bold }\n{$colors(0)}"
        . "@media (prefers-color-scheme: dark) {\ntext { fill: #f0f6fc } .note { fill: #9198a1 }\n"
        . ".page { fill: #151b23; stroke: #3d444d } .grid { stroke: #2b323b } .one { stroke: #f0f6fc }\n{$colors(1)}}\n</style>\n";
}

function chart_write(string $file, int $height, string $title, string $note, string $body): void
{
    [$width, $escaped] = [CHART_WIDTH, htmlspecialchars($title)];
    file_put_contents($file, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 $width $height\" width=\"$width\" height=\"$height\" role=\"img\">\n"
        . "<title>$escaped</title>\n" . chart_style() . '<rect class="page" x="0.5" y="0.5" rx="8" width="' . $width - 1 . '" height="' . $height - 1 . "\"/>\n"
        . chart_text(20, 28, $title, 'title') . chart_text(20, 48, $note, 'note') . "$body</svg>\n");
}

function chart_text(float $x, float $y, string $text, string $class = '', string $anchor = 'start'): string
{
    return sprintf("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">%s</text>\n", $x, $y, $class, $anchor, htmlspecialchars($text));
}

function chart_line(float $x1, float $y1, float $x2, float $y2, string $class): string
{
    return sprintf("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>\n", $x1, $y1, $x2, $y2, $class);
}

/** Two or three digits, with k or M. */
function chart_number(float $number): string
{
    foreach (['M' => 1e6, 'k' => 1e3, '' => 1] as $unit => $size) {
        if ($number >= $size || $size === 1) {
            $digits = max(0, 1 - (int) floor(log10(max(0.01, $number / $size))));
            $text = sprintf("%.{$digits}f", $number / $size);
            return (str_contains($text, '.') ? rtrim(rtrim($text, '0'), '.') : $text) . $unit;
        }
    }
}

/** Marks of an axis that encloses these values: of a logarithmic one at 1, 2 and 5 times a power of ten if they are few. */
function chart_ticks(float $least, float $greatest, bool $is_log): array
{
    if (!$is_log) {
        $step = 10 ** floor(log10($greatest / 4));
        $step *= $greatest / $step > 20 ? 5 : ($greatest / $step > 8 ? 2 : 1);
        return range(0, ceil($greatest / $step) * $step, $step);
    }
    $mantissas = log10($greatest / $least) > 3 ? [1] : [1, 2, 5];
    $ticks = [];
    for ($power = floor(log10($least)); $power <= ceil(log10($greatest)); $power++) {
        foreach ($mantissas as $mantissa) {
            $ticks[] = $mantissa * 10 ** $power;
        }
    }
    $below = array_filter($ticks, fn ($tick) => $tick <= $least * 1.001);
    $above = array_filter($ticks, fn ($tick) => $tick >= $greatest / 1.001);
    return array_values(array_filter($ticks, fn ($tick) => $tick >= max($below) && $tick <= min($above)));
}

/** Maps values to pixels. */
function chart_scale(float $least, float $greatest, float $start, float $end, bool $is_log): Closure
{
    $value = fn (float $number): float => $is_log ? log($number) : $number;
    return fn (float $number): float => $start + ($value($number) - $value($least)) / ($value($greatest) - $value($least)) * ($end - $start);
}

/** Moves names that stand at these heights apart, in their order. */
function chart_spread(array $heights, float $bottom): array
{
    asort($heights);
    $last = -INF;
    foreach ($heights as $name => $height) {
        $heights[$name] = $last = max($height, $last + 16);
    }
    foreach (array_reverse($heights, true) as $name => $height) {
        $heights[$name] = $bottom = min($height, $bottom);
        $bottom -= 16;
    }
    return $heights;
}

/**
 * Curves on logarithmic axes, or on linear ones that begin at 0.
 *
 * @param array<string, array{string, array<int|string, float>}> $curves their names => colour, and the heights at places
 */
function chart_curves(string $file, string $title, string $note, string $x_title, array $curves, bool $is_log = true): void
{
    $heights = array_merge(...array_values(array_map(fn ($curve) => array_values($curve[1]), $curves)));
    $places = array_unique(array_merge(...array_values(array_map(fn ($curve) => array_keys($curve[1]), $curves))));
    $right = CHART_WIDTH - 30 - CHART_LETTER * max(array_map(strlen(...), array_keys($curves)));
    [$left, $bottom] = [66, 370];
    $ticks = chart_ticks(min($heights), max($heights), $is_log);
    $x = chart_scale($is_log ? min($places) : 0, max($places), $left + ($is_log ? 12 : 0), $right, $is_log);
    $y = chart_scale($ticks[0], end($ticks), $bottom, CHART_TOP, $is_log);
    $body = '';
    foreach ($ticks as $tick) {
        $body .= chart_line($left, $y($tick), $right, $y($tick), 'grid') . chart_text($left - 8, $y($tick) + 4, chart_number($tick), 'note', 'end');
    }
    foreach ($is_log ? $places : chart_ticks(0, max($places), false) as $place) {
        $body .= chart_text($x($place), $bottom + 20, chart_number($place), 'note', 'middle');
    }
    $body .= chart_text(($left + $right) / 2, $bottom + 42, $x_title, 'note', 'middle');
    foreach ($curves as [$color, $points]) {
        $body .= chart_curve($points, $color, $x, $y, $is_log);
    }
    foreach (chart_spread(array_map(fn ($curve) => $y(end($curve[1])) + 4, $curves), $bottom) as $name => $height) {
        $color = $curves[$name][0];
        $end = $x(array_key_last($curves[$name][1]));
        $body .= $end < $right - 1 ? chart_line($end + 6, $y(end($curves[$name][1])), $right + 6, $height - 4, 'grid') : '';
        $body .= chart_text($right + 10, $height, $name, "fill $color name");
    }
    chart_write($file, 430, $title, $note, $body);
}

function chart_curve(array $points, string $color, Closure $x, Closure $y, bool $with_dots): string
{
    $path = $dots = '';
    foreach ($points as $place => $height) {
        $path .= sprintf('%.1f,%.1f ', $x($place), $y($height));
        $dots .= $with_dots ? sprintf("<circle class=\"fill %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>\n", $color, $x($place), $y($height)) : '';
    }
    return "<polyline class=\"line $color\" points=\"" . rtrim($path) . "\"/>\n$dots";
}

/**
 * Bars from the left. On a logarithmic axis with a line at 1 they begin at that line.
 *
 * @param array<string, array{string, float, ?string}> $bars their names => colour, length, and what stands behind it
 */
function chart_bars(string $file, string $title, string $note, array $bars, bool $from_one = false): void
{
    $lengths = array_column($bars, 1);
    $left = 36 + CHART_LETTER * max(array_map(strlen(...), array_keys($bars)));
    $room = CHART_LETTER * max(array_map(fn ($bar) => strlen($bar[2] ?? ''), $bars));
    $ticks = $from_one ? chart_ticks(min(0.9, ...$lengths), max(2, ...$lengths), true) : [0, max($lengths)];
    $x = chart_scale($ticks[0], end($ticks), $left, CHART_WIDTH - 36 - $room, $from_one);
    $step = count($bars) > 8 ? 20 : 38;
    $bottom = CHART_TOP + 8 + $step * count($bars);
    $body = '';
    foreach ($from_one ? $ticks : [] as $tick) {
        $body .= chart_line($x($tick), CHART_TOP, $x($tick), $bottom, $tick == 1 ? 'one' : 'grid')
            . chart_text($x($tick), $bottom + 18, chart_number($tick), 'note', 'middle');
    }
    $y = CHART_TOP + 8;
    foreach ($bars as $name => [$color, $length, $text]) {
        $ends = [$x($from_one ? 1 : 0), $x($length)];
        sort($ends);
        $body .= sprintf("<rect class=\"fill %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>\n", $color, $ends[0], $y + 3, max(1, $ends[1] - $ends[0]), $step - 7)
            . chart_text($left - 8, $y + $step / 2 + 4, $name, $color === 'ours' && !$from_one ? 'name' : '', 'end')
            . chart_text($ends[1] + 8, $y + $step / 2 + 4, $text ?? '', 'note');
        $y += $step;
    }
    chart_write($file, (int) $bottom + ($from_one ? 32 : 16), $title, $note, $body);
}
