<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Exception\ConfigurationException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\TimeoutException;

require __DIR__ . '/runner.php';

/** Packages of Debian (php-guzzlehttp-guzzle, php-nyholm-psr7, php-psr-log), which bring their own autoloaders. */
$packages = getenv('WEDSYNC_PHP_PACKAGES');
foreach (['GuzzleHttp', 'Nyholm/Psr7', 'Psr/Log'] as $package) {
    require "$packages/$package/autoload.php";
}

test('a PSR-18 client sends the requests, with a factory that is found', static function (): void {
    $api = new Api(answer(status: 201), answer());
    $client = $api->client(options: ['http_client' => new \GuzzleHttp\Client(['timeout' => 5])]);
    same('cli_1', $client->clients->create(['name' => 'A', 'email' => 'a@b.example'])->id);
    same(['POST', ['name' => 'A', 'email' => 'a@b.example'], 'Bearer ' . SECRET], [$api->last()['method'], $api->body(), $api->last()['headers']['authorization']]);
    same('cli_1', $client->clients->get('cli_1')->id);
});

test('a PSR-17 factory can be given', static function (): void {
    $api = new Api(answer());
    $options = ['http_client' => new \GuzzleHttp\Client(), 'request_factory' => new \Nyholm\Psr7\Factory\Psr17Factory()];
    same('cli_1', $api->client(options: $options)->clients->update('cli_1', ['notes' => 'x'])->id);
    same(['notes' => 'x'], $api->body());
});

test('refusals of a PSR-18 client are errors of the API', static function (): void {
    $api = new Api(problem(429, 'rate_limited', headers: ['Retry-After' => '3']), answer());
    same('cli_1', $api->client(options: ['http_client' => new \GuzzleHttp\Client()])->clients->get('cli_1')->id);
    same([3.0], array_map(floatval(...), Pauses::$seconds));
});

test('failures of a PSR-18 client are errors of the connection, without secrets', static function (): void {
    $api = new Api(['action' => 'hang_up'], ['action' => 'hang_up'], ['action' => 'hang_up'], ['action' => 'silence']);
    $client = $api->client(options: ['http_client' => new \GuzzleHttp\Client(['timeout' => 0.3])]);
    $error = throws(ConnectionException::class, static fn () => $client->clients->get('cli_1'));
    same([3, false], [count($api->requests()), str_contains(print_r($error, true), SECRET)]);
    throws(TimeoutException::class, static fn () => $client->clients->get('cli_1', [], ['max_retries' => 0]));
});

test('a client without a factory is refused', static function (): void {
    $own = new class () {
        public function sendRequest(object $request): object
        {
            return $request;
        }
    };
    holds((new \WedSync\Http\Psr18HttpClient($own, new \stdClass())) instanceof \WedSync\Http\HttpClient);
    throws(ConfigurationException::class, static fn () => (new Api(answer()))->client(options: ['http_client' => new \ArrayObject()]), 'PSR-18');
});

test('a PSR-3 logger gets the attempts', static function (): void {
    $logger = new class () extends \Psr\Log\AbstractLogger {
        /** @var list<string> */
        public array $lines = [];

        public function log($level, $message, array $context = []): void
        {
            $this->lines[] = "$level: $message";
        }
    };
    (new Api(problem(503, 'unavailable', ['retryable' => true]), answer()))->client(options: ['logger' => $logger])->clients->get('cli_1');
    same(1, preg_match('#^debug: GET /v1/clients/\{client_id\} attempt 1: 503 in \d+ ms$#', $logger->lines[0]));
    same(1, preg_match('#attempt 2: 200 in#', $logger->lines[1]));
});
