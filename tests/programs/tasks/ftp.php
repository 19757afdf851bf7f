<?php
// SPDX-License-Identifier: BSD-3-Clause
// PHP's wrappers for ftp and ftps, at pyftpdlib: files there and back, folders, names, what is missing.

const SLOW = ['FTP_PORT'];

function prepare(): void
{
    $folder = getenv('PROGRAMS_SCRATCH') . '/ftp' . getmypid();
    mkdir($folder);
    file_put_contents("$folder/shared", 'a shared file');
    $GLOBALS['server'] = Program::python('ftp', $folder, getenv('CERTIFICATE'));
    putenv('FTP_PORT=' . $GLOBALS['server']->port());
    register_shutdown_function(fn () => $GLOBALS['server']->stop());
}

function scenes(int $id): void
{
    foreach (['ftp', 'ftps'] as $scheme) {
        echo "=== $scheme\n";
        $base = "$scheme://php:secret@127.0.0.1:" . port_of('FTP');
        $own = "$base/$scheme" . own($id);
        $trust = ['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']];
        $context = stream_context_create($trust);
        $over = stream_context_create($trust + ['ftp' => ['overwrite' => true]]);
        $text = str_repeat('0123456789', 30000);
        show('folder', mkdir($own, 0777, false, $context));
        show('put', file_put_contents("$own/file", $text, 0, $context));
        show('put again', file_put_contents("$own/file", 'x', 0, $context));
        show('put over', file_put_contents("$own/file", $text, 0, $over));
        show('append', file_put_contents("$own/file", 'the end', FILE_APPEND, $context));
        show('get', md5(file_get_contents("$own/file", false, $context)));
        show('from the middle', shorten(file_get_contents("$own/file", false, stream_context_create($trust + ['ftp' => ['resume_pos' => 299990]]))));
        $stream = fopen("$own/file", 'r', false, $context);
        show('first', [fgets($stream, 12), feof($stream), fread($stream, 3), md5(stream_get_contents($stream)), feof($stream), fclose($stream)]);
        show('copy', [copy("$own/file", "$own/copy", $context), md5(file_get_contents("$own/copy", false, $context))]);
        if ($scheme === 'ftp') {
            show('there', [file_exists("$own/file"), is_dir($own), filesize("$own/file"), file_exists("$own/nothing")]);
        }
        show('names', [rename("$own/copy", "$own/other", $context), scandir($own, 0, $context)]);
        show('unlink', [unlink("$own/other", $context), unlink("$own/file", $context), unlink("$own/file", $context)]);
        show('no folder', [rmdir($own, $context), @rmdir($own, $context)]);
        show('missing', file_get_contents("$own/missing", false, $context));
        show('password', file_get_contents(str_replace('secret', 'wrong', $base) . '/shared', false, $context));
        show('nobody there', file_get_contents("$scheme://127.0.0.1:" . nobody() . '/shared', false, $context));
        $events = [];
        stream_context_set_params($context, ['notification' => function (int $code, ...$rest) use (&$events) {
            $events[$code] = ($events[$code] ?? 0) + ($code !== STREAM_NOTIFY_PROGRESS);
        }]);
        show('notified', [file_get_contents("$base/shared", false, $context), $events]);
    }
}

function together(int $id): void
{
    show('file', file_get_contents('ftp://php:secret@127.0.0.1:' . port_of('FTP') . '/shared'));
}
