<?php
// SPDX-License-Identifier: BSD-3-Clause
// What Java's DataOutput.writeUTF() and DataInput.readUTF() put on the wire: the length in two bytes, the highest
// first, then modified UTF-8, which differs from UTF-8 in two places. U+0000 is C0 80, so that no byte is 0, and a
// character above U+FFFF is a pair of surrogates of three bytes each.

function modified_utf8_encode(string $text): string
{
    $encoded = preg_replace_callback('/[\x{0}\x{10000}-\x{10FFFF}]/u', static function (array $match): string {
        if ($match[0] === "\0") {
            return "\xC0\x80";
        }
        [1 => $a, 2 => $b, 3 => $c, 4 => $d] = unpack('C4', $match[0]);
        $above = (($a & 7) << 18 | ($b & 63) << 12 | ($c & 63) << 6 | $d & 63) - 0x10000;
        return modified_utf8_surrogate(0xD800 | $above >> 10) . modified_utf8_surrogate(0xDC00 | $above & 0x3FF);
    }, $text);
    return $encoded ?? throw new ValueError('The text is not UTF-8');
}

function modified_utf8_decode(string $encoded): string
{
    $pair = '/\xED[\xA0-\xAF][\x80-\xBF]\xED[\xB0-\xBF][\x80-\xBF]/';
    $text = preg_replace_callback($pair, static function (array $match): string {
        [2 => $a, 3 => $b, 5 => $c, 6 => $d] = unpack('C6', $match[0]);
        $code = 0x10000 + (($a & 15) << 16 | ($b & 63) << 10 | ($c & 15) << 6 | $d & 63);
        return pack('C4', 0xF0 | $code >> 18, 0x80 | $code >> 12 & 63, 0x80 | $code >> 6 & 63, 0x80 | $code & 63);
    }, $encoded);
    $text = str_replace("\xC0\x80", "\0", $text);
    return preg_match('//u', $text) ? $text : throw new ValueError('The bytes are not modified UTF-8');
}

function modified_utf8_surrogate(int $code): string
{
    return pack('C3', 0xE0 | $code >> 12, 0x80 | $code >> 6 & 63, 0x80 | $code & 63);
}

function write_utf(Socket $socket, string $text): void
{
    $encoded = modified_utf8_encode($text);
    if (strlen($encoded) > 0xFFFF) {
        throw new ValueError('The text is longer than 65535 bytes');
    }
    $rest = pack('n', strlen($encoded)) . $encoded;
    while ($rest !== '') {
        $written = socket_write($socket, $rest);
        if ($written === false) {
            throw new RuntimeException(socket_strerror(socket_last_error($socket)));
        }
        $rest = substr($rest, $written);
    }
}

function read_utf(Socket $socket): string
{
    $length = unpack('n', read_exactly($socket, 2))[1];
    return modified_utf8_decode(read_exactly($socket, $length));
}

function read_exactly(Socket $socket, int $length): string
{
    $data = '';
    while (strlen($data) < $length) {
        $piece = socket_read($socket, $length - strlen($data));
        if ($piece === false || $piece === '') {
            throw new RuntimeException('The connection ended inside of a text');
        }
        $data .= $piece;
    }
    return $data;
}
