<?php
// SPDX-License-Identifier: BSD-3-Clause
// Clients of HTTP from Packagist that are made of PHP's streams: Guzzle's StreamHandler, and Symfony's NativeHttpClient, at nginx.

use GuzzleHttp\Client;
use GuzzleHttp\Handler\StreamHandler;
use GuzzleHttp\HandlerStack;
use Symfony\Component\HttpClient\NativeHttpClient;

const SLOW = ['HTTP_PORT', 'HTTPS_PORT'];

require getenv('PROGRAMS_COMPOSER') . '/vendor/autoload.php';

function prepare(): void
{
}

function guzzle(string $base): Client
{
    return new Client(['handler' => HandlerStack::create(new StreamHandler()), 'base_uri' => $base, 'timeout' => 10,
        'verify' => getenv('CERTIFICATE'), 'stream_context' => ['ssl' => ['peer_name' => 'localhost']]]);
}

function native(string $base): NativeHttpClient
{
    return new NativeHttpClient(['base_uri' => $base, 'timeout' => 10, 'cafile' => getenv('CERTIFICATE'), 'verify_host' => false]);
}

function scenes(int $id): void
{
    foreach (['http' => 'HTTP', 'https' => 'HTTPS'] as $scheme => $server) {
        $base = "$scheme://127.0.0.1:" . port_of($server);
        echo "=== Guzzle, $scheme\n";
        $client = guzzle($base);
        show('get', [($answer = $client->get('/files/small'))->getStatusCode(), (string) $answer->getBody()]);
        show('large', md5((string) $client->get('/files/large')->getBody()));
        show('post', (string) $client->post('/web/echo', ['form_params' => ['a' => 1], 'headers' => ['User-Agent' => 'a test']])->getBody());
        show('moved', (string) $client->get('/moved')->getBody());
        $body = $client->get('/web/chunks', ['stream' => true])->getBody();
        for ($parts = ''; !$body->eof(); $parts .= $body->read(10));
        show('stream', $parts);
        attempt('missing', fn () => $client->get('/files/missing'));
        attempt('time', fn () => $client->get('/web/slow?9000', ['timeout' => 1.5])->getStatusCode());
        attempt('nobody there', fn () => guzzle("$scheme://127.0.0.1:" . nobody())->get('/'));
        echo "=== Symfony, $scheme\n";
        $client = native($base);
        show('get', [($answer = $client->request('GET', '/files/small'))->getStatusCode(), $answer->getContent()]);
        show('large', md5($client->request('GET', '/files/large')->getContent()));
        show('post', $client->request('POST', '/web/echo', ['body' => ['a' => 1], 'headers' => ['User-Agent' => 'a test']])->getContent());
        $answers = array_map(fn (int $i) => $client->request('GET', "/web/slow?$i"), [30, 20, 10]);
        show('three', array_map(fn ($answer) => $answer->getContent(), $answers));
        attempt('missing', fn () => $client->request('GET', '/files/missing')->getContent());
        attempt('nobody there', fn () => native("$scheme://127.0.0.1:" . nobody())->request('GET', '/')->getContent());
    }
}

function together(int $id): void
{
    show('Guzzle', (string) guzzle('http://127.0.0.1:' . port_of('HTTP'))->get('/files/small')->getBody());
    show('Symfony', native('https://127.0.0.1:' . port_of('HTTPS'))->request('GET', '/files/small')->getContent());
}
