<?php
// SPDX-License-Identifier: BSD-3-Clause
// The WebSocket chat, its arrays in variables: the form that runs under PHP 8's own module as well.
error_reporting(E_ALL);
ob_implicit_flush();
require __DIR__ . '/websocket.inc';

class Chat extends WebSocketChat
{
    protected function wait($read)
    {
        $write = $except = null;
        @socket_select($read, $write, $except, null);
        return $read;
    }
}

(new Chat('127.0.0.1', 0))->run();
