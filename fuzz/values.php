<?php
// SPDX-License-Identifier: BSD-3-Clause
// Values as text, so that inputs of targets can be read and written by hand. Every text is valid:
//   "text"  12  -3  1.5  INF  NAN  AF_INET (any constant)  n t f (null, true, false)
//   ["key":value, value]   @3 special number 3   *5"ab" repeated   &value a reference   = the value before, once more
//   ~ an array that holds itself   !value closes the socket when it is made a string   ?value throws   ^value as a property

final class Values
{
    private const NESTING = 12;
    private const LONGEST = 70000;

    private int $at = 0;
    private mixed $before = null;

    /** @param array<mixed> $specials */
    public function __construct(private string $text, private array $specials, private Closure $close)
    {
    }

    public function atEnd(): bool
    {
        $this->skip();
        return $this->at >= strlen($this->text);
    }

    /** The rest of the input after the values and a space. */
    public function rest(): string
    {
        return (string) substr($this->text, $this->at + 1);
    }

    public function int(int $otherwise = 0): int
    {
        $value = $this->next();
        return is_int($value) ? $value : $otherwise;
    }

    public function string(): string
    {
        $value = $this->next();
        return is_string($value) ? $value : '';
    }

    public function array(): array
    {
        $value = $this->next();
        return is_array($value) ? $value : [$value];
    }

    public function next(int $nesting = 0): mixed
    {
        $this->skip();
        if ($this->at >= strlen($this->text) || $nesting > self::NESTING) {
            $this->at++;
            return null;
        }
        if (preg_match('/\G(?:([A-Z][A-Z0-9_]+)|(-?\d+(\.\d+)?))/', $this->text, $found, 0, $this->at)) {
            $this->at += strlen($found[0]);
            return $this->before = $this->word($found);
        }
        $value = $this->tagged($this->text[$this->at++], $nesting);
        $this->before = &$value;
        return $value;
    }

    private function word(array $found): mixed
    {
        if ($found[1] !== '') {
            return defined($found[1]) ? constant($found[1]) : $found[1];
        }
        return isset($found[3]) ? (float) $found[2] : (int) $found[2];
    }

    private function tagged(string $tag, int $nesting): mixed
    {
        return match ($tag) {
            '"' => $this->quoted(),
            '[' => $this->list($nesting),
            't' => true,
            'f' => false,
            '@' => $this->specials[$this->int() % max(1, count($this->specials))] ?? null,
            '*' => $this->repeated($nesting),
            '=' => $this->before,
            '~' => self::cycle(),
            '!' => new Trap($this->close, $this->next($nesting + 1)),
            '?' => new Trap(static fn () => throw new LogicException('sprung'), $this->next($nesting + 1)),
            '^' => (object) ['property' => $this->next($nesting + 1)],
            default => null,
        };
    }

    private function quoted(): string
    {
        $end = strpos($this->text, '"', $this->at);
        $end = $end === false ? strlen($this->text) : $end;
        $string = substr($this->text, $this->at, $end - $this->at);
        $this->at = $end + 1;
        return $string;
    }

    private function repeated(int $nesting): mixed
    {
        $count = $this->int(1);
        $value = $this->next($nesting + 1);
        if (!is_string($value)) {
            return $value;
        }
        return str_repeat($value, max(0, min($count, intdiv(self::LONGEST, max(1, strlen($value))))));
    }

    private function list(int $nesting): array
    {
        $list = [];
        while (!$this->atEnd() && $this->text[$this->at] !== ']') {
            $isReference = $this->text[$this->at] === '&';
            $this->at += (int) $isReference;
            $value = $this->next($nesting + 1);
            $this->skip();
            if (($this->text[$this->at] ?? '') === ':') {
                $this->at++;
                $this->put($list, is_string($value) ? $value : (int) is_int($value) * (int) $value, $nesting);
            } elseif ($isReference) {
                $list[] = &$value;
                $list[] = &$value;
                unset($value);
            } elseif (!isset($list[PHP_INT_MAX])) {
                $list[] = $value;
            }
        }
        $this->at++;
        return $list;
    }

    private function put(array &$list, int|string $key, int $nesting): void
    {
        $this->skip();
        if (($this->text[$this->at] ?? '') === '&') {
            $this->at++;
            $value = $this->next($nesting + 1);
            $list[$key] = &$value;
        } else {
            $list[$key] = $this->next($nesting + 1);
        }
    }

    private static function cycle(): array
    {
        $cycle = [];
        $cycle['iov'] = &$cycle;
        $cycle[0] = &$cycle;
        return $cycle;
    }

    private function skip(): void
    {
        $this->at += strspn($this->text, " ,;\n\t", $this->at);
    }
}
