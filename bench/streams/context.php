<?php
// SPDX-License-Identifier: BSD-3-Clause
// Io\Poll, which is PHP's own from 8.6 on; below, PHP starts anew with that of sockets_ext.

if (!class_exists(Io\Poll\Context::class)) {
    $module = getenv('SOCKETS_EXT_MODULE') ?: cannot('no Io\Poll');
    putenv('SOCKETS_EXT_MODULE'); // once
    pcntl_exec(PHP_BINARY, ['-n', '-d', "extension=$module", ...$argv]);
}
