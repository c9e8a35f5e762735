<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Exception\ConnectionException;
use WedSync\Exception\TimeoutException;
use WedSync\Exception\WedSyncException;

require __DIR__ . '/runner.php';

/** The number of requests of one call. */
function attempts(array $reply, bool $creates = false, array $options = []): int
{
    $api = new Api($reply);
    try {
        $creates
            ? $api->client()->clients->create(['name' => 'A', 'email' => 'a@b.example'], $options)
            : $api->client()->clients->get('cli_1', [], $options);
    } catch (WedSyncException) {
    }

    return count($api->requests());
}

$failures = [
    'a dropped connection' => [['action' => 'hang_up'], 3],
    'half a response' => [['action' => 'half'], 3],
    '408' => [problem(408, 'timeout'), 3],
    'a request in flight' => [problem(409, 'idempotency_in_flight'), 3],
    'another conflict' => [problem(409, 'conflict'), 1],
    '422' => [problem(422, 'invalid_request'), 1],
    '429' => [problem(429, 'rate_limited', headers: ['Retry-After' => '3']), 3],
    '429 for a long time' => [problem(429, 'rate_limited', headers: ['Retry-After' => '61']), 1],
    '429 of a limit that never has room' => [problem(429, 'rate_limited', ['retryable' => false]), 1],
    'a retryable 500' => [problem(500, 'internal_error', ['retryable' => true]), 3],
    'another 500' => [problem(500, 'internal_error', ['retryable' => false]), 1],
    '503' => [problem(503, 'unavailable', ['retryable' => true]), 3],
    'the page of a proxy' => [['status' => 502, 'text' => '<html>'], 3],
];
foreach ($failures as $name => [$reply, $count]) {
    test("retries after $name", static function () use ($reply, $count): void {
        same([$count, $count], [attempts($reply), attempts($reply, creates: true)]);
    });
}

test('a POST without a key is not repeated without an answer', static function (): void {
    $api = new Api(['action' => 'hang_up']);
    throws(ConnectionException::class, static fn () => $api->client(null)->auth->login(['email' => 'a@b.example', 'password' => 'x']));
    same([null], $api->headers('idempotency-key'));
});

test('retries share the key of their call', static function (): void {
    $api = new Api(['action' => 'hang_up'], ['action' => 'hang_up'], answer(status: 201), answer(status: 201));
    $client = $api->client();
    $client->clients->create(['name' => 'A', 'email' => 'a@b.example']);
    $client->clients->create(['name' => 'A', 'email' => 'a@b.example']);
    [$first, $second, $third, $other] = $api->headers('idempotency-key');
    holds($first === $second && $second === $third && $first !== $other);
    same(1, preg_match('/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/', $first));
});

test('a key of the caller is kept, and is on the error', static function (): void {
    $api = new Api(['action' => 'hang_up']);
    $create = static fn () => $api->client()->clients->create(['name' => 'A', 'email' => 'a@b.example'], ['idempotency_key' => 'order-7']);
    same('order-7', throws(ConnectionException::class, $create)->idempotencyKey);
    same(['order-7', 'order-7', 'order-7'], $api->headers('idempotency-key'));
});

test('pauses grow, and Retry-After is obeyed', static function (): void {
    attempts(['action' => 'hang_up'], options: ['max_retries' => 6]);
    foreach (Pauses::$seconds as $number => $pause) {
        holds($pause <= min(8, 0.5 * 2 ** $number) && $pause >= min(8, 0.5 * 2 ** $number) / 2, "pause $number: $pause");
    }
    same(6, count(Pauses::$seconds));
    Pauses::$seconds = [];
    attempts(['action' => 'hang_up'], options: ['max_retries' => 30]);
    same([30, true], [count(Pauses::$seconds), min(array_slice(Pauses::$seconds, 5)) < 7.9]);
    Pauses::$seconds = [];
    attempts(problem(429, 'rate_limited', headers: ['Retry-After' => '3']));
    same([3.0, 3.0], array_map(floatval(...), Pauses::$seconds));
});

test('a clock or nonsense in Retry-After is not trusted', static function (): void {
    foreach (['Wed, 21 Oct 2026 07:28:00 GMT', 'soon', '-1', 'nan', 'inf', '1e9'] as $value) {
        Pauses::$seconds = [];
        same(3, attempts(problem(429, 'rate_limited', headers: ['Retry-After' => $value])));
        holds(Pauses::$seconds[0] >= 0.25 && Pauses::$seconds[0] <= 0.5);
    }
});

test('retries can be switched off for a client and a call', static function (): void {
    same(1, attempts(['action' => 'hang_up'], options: ['max_retries' => 0]));
    $api = new Api(['action' => 'hang_up']);
    throws(ConnectionException::class, static fn () => $api->client(options: ['max_retries' => 0])->clients->get('cli_1'));
    same(1, count($api->requests()));
    throws(ConnectionException::class, static fn () => $api->client(options: ['max_retries' => 0])->clients->get('cli_1', [], ['max_retries' => 1]));
    same(3, count($api->requests()));
});

test('a timeout is an error of its own', static function (): void {
    $api = new Api(['action' => 'silence']);
    $get = static fn () => $api->client(options: ['max_retries' => 0])->clients->get('cli_1', [], ['timeout' => 0.1]);
    throws(TimeoutException::class, $get, 'GET /v1/clients/{client_id} got no response in time');
});

test('a timeout of an attempt is retried, and the connection is not used again', static function (): void {
    $api = new Api(['action' => 'silence'], answer());
    same('cli_1', $api->client(options: ['timeout' => 0.3])->clients->get('cli_1')->id);
});

test('a server that is not there is an error of the connection', static function (): void {
    $client = (new Api(answer()))->client(options: ['base_url' => 'http://127.0.0.1:1', 'max_retries' => 0]);
    throws(ConnectionException::class, static fn () => $client->clients->get('cli_1'), 'GET /v1/clients/{client_id} failed');
});
