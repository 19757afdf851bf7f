<?php
// SPDX-License-Identifier: BSD-3-Clause
// A router for PHP's web server: a service for SOAP.

final class Service
{
    public function add(int $a, int $b): int
    {
        return $a + $b;
    }

    public function repeat(string $text, int $times): string
    {
        return str_repeat($text, $times);
    }

    public function struct(mixed $value): mixed
    {
        return $value;
    }

    public function slow(int $milliseconds): string
    {
        usleep($milliseconds * 1000);
        return 'slow';
    }

    public function fail(): never
    {
        throw new SoapFault('Server', 'it fails', 'actor', 'detail');
    }
}

$server = new SoapServer(null, ['uri' => 'urn:test']);
$server->setClass(Service::class);
$server->handle();
