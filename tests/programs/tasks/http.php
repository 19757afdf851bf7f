<?php
// SPDX-License-Identifier: BSD-3-Clause
// PHP's own wrappers for http and https, at nginx, straight and through tinyproxy: contexts, redirects, notifications, fsockopen().

const SLOW = ['HTTP_PORT', 'HTTPS_PORT', 'PROXY_PORT'];

function prepare(): void
{
}

/** Headers, without what differs from time to time. @return list<string> */
function without_times(array $headers): array
{
    return array_values(preg_grep('/^(date|last-modified|etag|server|via):/i', $headers, PREG_GREP_INVERT));
}

/** @param array<string, mixed> $options of http @param array<string, mixed> $ssl */
function context(array $options = [], array $ssl = [])
{
    return stream_context_create(['http' => $options + ['timeout' => PATIENCE],
        'ssl' => $ssl + ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
}

function fetch(string $what, string $url, array $options = [], array $ssl = []): void
{
    $http_response_header = [];
    $text = file_get_contents($url, false, context($options, $ssl));
    show($what, [is_string($text) ? shorten($text) : $text, without_times($http_response_header)]);
}

function scenes(int $id): void
{
    foreach (['http' => 'HTTP', 'https' => 'HTTPS'] as $scheme => $server) {
        echo "=== $scheme\n";
        $base = "$scheme://127.0.0.1:" . port_of($server);
        fetch('file', "$base/files/small");
        fetch('large', "$base/files/large");
        fetch('slow', "$base/web/slow?50");
        fetch('in chunks', "$base/web/chunks");
        fetch('1.0', "$base/files/small", ['protocol_version' => '1.0']);
        fetch('HEAD', "$base/files/large", ['method' => 'HEAD']);
        fetch('POST', "$base/web/echo", ['method' => 'POST', 'header' => ['Content-Type: text/plain', "X-Own: yes"], 'content' => str_repeat('x', 300000), 'user_agent' => 'a test']);
        fetch('PUT', "$base/web/echo", ['method' => 'PUT', 'content' => http_build_query(['a' => [1, 2], 'b' => 'ä'])]);
        fetch('range', "$base/files/large", ['header' => 'Range: bytes=100-119']);
        fetch('missing', "$base/files/missing");
        fetch('missing, read', "$base/files/missing", ['ignore_errors' => true]);
        fetch('redirect', "$base/moved");
        fetch('redirects', "$base/web/redirect?3");
        fetch('too many', "$base/web/redirect?5", ['max_redirects' => 3]);
        fetch('in circles', "$base/circle", ['max_redirects' => 5]);
        fetch('not followed', "$base/moved", ['follow_location' => 0]);
        fetch('POST, moved', "$base/moved", ['method' => 'POST', 'content' => 'x']);
        fetch('password', str_replace('://', '://php:secret@', "$base/private/small"));
        fetch('no password', "$base/private/small");
        fetch('cut off', "$base/web/cut");
        fetch('time', "$base/web/slow?9000", ['timeout' => 1.5]);
        show('headers', without_times(get_headers("$base/files/small", false, context())));
        show('lines', [count($lines = file("$base/files/lines", FILE_IGNORE_NEW_LINES, context())), end($lines)]);
        show('copy', [copy("$base/files/large", $path = getenv('PROGRAMS_SCRATCH') . '/' . own($id), context()), md5_file($path)]);
        $stream = fopen("$base/web/chunks", 'r', false, context());
        show('meta data', array_diff_key(stream_get_meta_data($stream), ['wrapper_data' => 1, 'uri' => 1, 'unread_bytes' => 1]));
        for ($parts = []; !feof($stream); $parts[] = fread($stream, 7));
        show('parts', implode($parts));
        $object = new SplFileObject("$base/files/lines", 'r', false, context());
        for ($sum = 0; !$object->eof(); $sum += (int) $object->fgets());
        show('an object', $sum);
        $stream = fopen("$base/files/small", 'r', false, context());
        stream_filter_append($stream, 'string.rot13', STREAM_FILTER_READ);
        show('filtered', stream_get_contents($stream));
        $events = [];
        $context = context(['method' => 'POST', 'content' => str_repeat('y', 50000)]);
        stream_context_set_params($context, ['notification' => function (int $code, int $severity, ?string $message, int $messageCode, int $bytes, int $most) use (&$events) {
            $code === STREAM_NOTIFY_PROGRESS ? $events['bytes'] = $bytes : $events[] = [$code, $severity, $message, $messageCode, $most];
        }]);
        show('notified', [md5(file_get_contents("$base/files/large", false, $context)), preg_replace('/127.0.0.1:\d+/', '', $events)]);
        $events = [];
        $context = context();
        stream_context_set_params($context, ['notification' => function (int $code, ...$rest) use (&$events) {
            usleep(1000);
            $events[] = $code;
        }]);
        show('a notification that waits', [@file_get_contents("$base/files/missing", false, $context), file_get_contents("$base/moved", false, $context), array_values(array_unique($events))]);
        fetch('through a proxy', "$base/files/small", ['proxy' => 'tcp://127.0.0.1:' . port_of('PROXY'), 'request_fulluri' => $scheme === 'http']);
        fetch('through a proxy, large', "$base/files/large", ['proxy' => 'tcp://127.0.0.1:' . port_of('PROXY'), 'request_fulluri' => $scheme === 'http']);
        fetch('no proxy', "$base/files/small", ['proxy' => 'tcp://127.0.0.1:' . nobody()]);
    }
    echo "=== TLS\n";
    $base = 'https://127.0.0.1:' . port_of('HTTPS');
    fetch('not trusted', "$base/files/small", [], ['cafile' => null]);
    fetch('another name', "$base/files/small", [], ['peer_name' => 'example.org']);
    fetch('in spite of it', "$base/files/small", [], ['verify_peer' => false, 'verify_peer_name' => false]);
    fetch('no TLS there', 'https://127.0.0.1:' . port_of('HTTP') . '/files/small');
    fetch('TLS there', 'http://127.0.0.1:' . port_of('HTTPS') . '/files/small');
    fetch('1.2', "$base/files/small", [], ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT]);
    $context = context([], ['capture_peer_cert' => true, 'capture_peer_cert_chain' => true]);
    file_get_contents("$base/files/small", false, $context);
    $captured = stream_context_get_options($context)['ssl'];
    show('captured', [openssl_x509_parse($captured['peer_certificate'])['subject'], count($captured['peer_certificate_chain'])]);
    echo "=== by hand\n";
    foreach (['' => 'HTTP', 'tls://' => 'HTTPS', 'tlsv1.2://' => 'HTTPS', 'ssl://' => 'HTTPS'] as $scheme => $server) {
        $stream = $scheme === '' ? fsockopen('127.0.0.1', port_of($server), $code, $text, 5)
            : stream_socket_client("{$scheme}127.0.0.1:" . port_of($server), $code, $text, 5, STREAM_CLIENT_CONNECT, context());
        for ($i = 0; $i < 3; $i++) {
            fwrite($stream, "GET /web/echo?$i HTTP/1.1\r\nHost: localhost\r\n\r\n");
            for ($length = 0; ($line = fgets($stream)) !== "\r\n"; $length = sscanf($line, 'Content-Length: %d')[0] ?? $length);
            show("answer $i", shorten(stream_get_contents($stream, $length)));
        }
        fwrite($stream, "GET /files/small HTTP/1.0\r\n\r\n");
        $rest = stream_get_contents($stream);
        show('to the end', [substr($rest, strpos($rest, "\r\n\r\n")), feof($stream), fread($stream, 10), stream_get_meta_data($stream)['timed_out']]);
        fclose($stream);
    }
    $stream = fsockopen('localhost', port_of('HTTP'));
    stream_set_timeout($stream, 1);
    fwrite($stream, "GET /web/slow?9000 HTTP/1.0\r\n\r\n");
    show('time', [fgets($stream), stream_get_meta_data($stream)['timed_out'], feof($stream)]);
    show('nobody there', [fsockopen('127.0.0.1', nobody(), $code, $text, 1), $code, $text]);
    show('no name', [fsockopen('no.such.name.invalid', 1, $code, $text, 1), $code, $text]);
    fetch('no name', 'http://no.such.name.invalid/');
    fetch('nobody there', 'http://127.0.0.1:' . nobody() . '/');
}

function together(int $id): void
{
    show('http', file_get_contents('http://127.0.0.1:' . port_of('HTTP') . '/files/small'));
    show('https', file_get_contents('https://127.0.0.1:' . port_of('HTTPS') . '/files/small', false, context()));
    show('through a proxy', file_get_contents('https://127.0.0.1:' . port_of('HTTPS') . '/files/small', false,
        context(['proxy' => 'tcp://127.0.0.1:' . port_of('PROXY')])));
}
