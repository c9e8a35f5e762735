<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Events\ClientEvent;
use WedSync\Events\Event;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\WebhookVerificationException;
use WedSync\Webhook;
use WedSync\WedSyncClient;

require __DIR__ . '/runner.php';

const KEY = '0123456789abcdef0123456789abcdef';
const EVENT = [
    'id' => 'evt_1',
    'object' => 'event',
    'type' => 'client.created',
    'created_at' => '2026-03-01T09:30:00.000Z',
    'livemode' => true,
    'organization_id' => 'org_1',
    'actor' => ['type' => 'api_key', 'id' => 'key_1'],
    'data' => [
        'object' => ['id' => 'cli_1', 'object' => 'client', 'name' => 'A', 'created_at' => '2026-03-01T09:30:00.000Z'],
        'previous_attributes' => null,
    ],
];
define('WEBHOOK_SECRET', 'whsec_' . base64_encode(KEY));
define('BODY', json_encode(EVENT));

/** @return array<string, string> The headers of a webhook. */
function headers(string $body = BODY, string $key = KEY, ?int $time = null): array
{
    $timestamp = (string) ($time ?? time());
    $signed = "evt_1.$timestamp.$body";

    return [
        'Webhook-Id' => 'evt_1',
        'Webhook-Timestamp' => $timestamp,
        'Webhook-Signature' => 'v1,' . base64_encode(hash_hmac('sha256', $signed, $key, true)),
        'X-WedSync-Signature' => 'sha256=' . hash_hmac('sha256', $signed, $key),
    ];
}

$webhooks = (new WedSyncClient(SECRET))->webhooks;

test('webhooks become typed events', static function () use ($webhooks): void {
    $event = $webhooks->constructEvent(BODY, headers(), WEBHOOK_SECRET);
    holds($event instanceof ClientEvent);
    same(['client.created', 'A', 'key_1', true], [$event->type, $event->data->object->name, $event->actor?->id, $event->livemode]);
    same('2026', $event->data->object->created_at->format('Y'));
    same(EVENT, $event->toArray());
});

test('webhooks of a new type are events', static function () use ($webhooks): void {
    foreach (['moon.full', null, 3] as $type) {
        $body = json_encode(['type' => $type] + EVENT);
        $event = $webhooks->constructEvent($body, headers($body), WEBHOOK_SECRET);
        same([Event::class, 'cli_1'], [$event::class, $event->data->object['id']]);
    }
});

test('the vector of Standard Webhooks is verified', static function (): void {
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    $headers = [
        'webhook-id' => 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp' => '1614265330',
        'webhook-signature' => 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    ];
    $secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    same([], array_diff_assoc(['test' => 2432232314], Webhook::constructEvent('{"test": 2432232314}', $headers, $secret, ['tolerance' => PHP_INT_MAX])->toArray()));
});

test('headers come from PSR-7, $_SERVER and getallheaders', static function (): void {
    $headers = headers();
    $psr = array_map(static fn (string $each): array => [$each], $headers);
    same('evt_1', Webhook::constructEvent(BODY, $psr, WEBHOOK_SECRET)->id);
    $server = ['argv' => ['a', 'b'], 'REQUEST_TIME' => 3, 'nested' => [['x']]];
    foreach ($headers as $name => $value) {
        $server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
    }
    same('evt_1', Webhook::constructEvent(BODY, $server, WEBHOOK_SECRET)->id);
});

test('the other header is enough', static function (): void {
    same('evt_1', Webhook::constructEvent(BODY, array_diff_key(headers(), ['Webhook-Signature' => 1]), WEBHOOK_SECRET)->id);
});

test('X-BookingX-Signature is accepted only if you say so', static function (): void {
    $headers = ['X-BookingX-Signature' => hash_hmac('sha256', BODY, KEY)];
    $accepts = ['accept_bookingx' => true];
    $other = 'whsec_' . base64_encode(str_repeat('x', 32));
    throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent(BODY, $headers, WEBHOOK_SECRET));
    same('evt_1', Webhook::constructEvent(BODY, $headers, [$other, WEBHOOK_SECRET], $accepts)->id);
    throws(ConfigurationException::class, static fn () => Webhook::constructEvent(BODY, $headers, [], $accepts), 'whsec_');
    $refused = [
        [BODY . ' ', $headers, WEBHOOK_SECRET],
        [BODY, [], WEBHOOK_SECRET],
        [BODY, $headers, $other],
        [BODY, $headers, 'whpk_' . base64_encode(KEY)],
        [BODY, $headers + headers('other'), WEBHOOK_SECRET],
        [BODY, $headers + ['X-WedSync-Signature' => 'sha256='], WEBHOOK_SECRET],
    ];
    foreach ($refused as [$body, $each, $secret]) {
        throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent($body, $each, $secret, $accepts));
    }
});

test('either secret of a rotation is enough', static function (): void {
    $other = 'whsec_' . base64_encode(str_repeat('x', 32));
    same('evt_1', Webhook::constructEvent(BODY, headers(), [$other, WEBHOOK_SECRET])->id);
    $headers = ['Webhook-Signature' => 'v1,' . base64_encode(str_repeat('y', 32)) . ' ' . headers()['Webhook-Signature']] + headers();
    same('evt_1', Webhook::constructEvent(BODY, $headers, WEBHOOK_SECRET)->id);
});

test('what is not authentic is refused', static function (): void {
    $refused = [
        [BODY . ' ', headers()],
        [BODY, headers(key: str_repeat('x', 32))],
        [BODY, ['Webhook-Id' => 'evt_2'] + headers()],
        [BODY, headers(time: time() - 400)],
        [BODY, headers(time: time() + 400)],
        [BODY, ['Webhook-Timestamp' => '1e9'] + headers()],
        [BODY, ['Webhook-Timestamp' => headers()['Webhook-Timestamp'] . "\n"] + headers()],
        [BODY, []],
        [BODY, ['Webhook-Signature' => ''] + headers()],
        [BODY, ['Webhook-Signature' => 'v1'] + headers()],
        [BODY, ['Webhook-Signature' => 'v1,é'] + headers()],
        [BODY, ['Webhook-Signature' => 'v1a' . substr(headers()['Webhook-Signature'], 2)] + headers()],
        ['no JSON', headers('no JSON')],
        [BODY, ['Webhook-Signature' => str_repeat('v1,AAAA ', 20) . headers()['Webhook-Signature']] + headers()],
    ];
    foreach ($refused as [$body, $headers]) {
        throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent($body, $headers, WEBHOOK_SECRET));
    }
});

test('a webhook may be as old as the tolerance', static function (): void {
    same('evt_1', Webhook::constructEvent(BODY, headers(time: time() - 1000), WEBHOOK_SECRET, ['tolerance' => 2000])->id);
});

test('webhooks of a key pair are verified with the public key', static function (): void {
    $pair = sodium_crypto_sign_keypair();
    $secret = 'whpk_' . base64_encode(sodium_crypto_sign_publickey($pair));
    $headers = headers();
    $signature = sodium_crypto_sign_detached("evt_1.{$headers['Webhook-Timestamp']}." . BODY, sodium_crypto_sign_secretkey($pair));
    $headers = ['Webhook-Signature' => 'v1a,' . base64_encode($signature)] + $headers;
    same('evt_1', Webhook::constructEvent(BODY, $headers, $secret)->id);
    throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent(BODY . ' ', $headers, $secret));
    throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent(BODY, ['Webhook-Signature' => 'v1a,AAAA'] + $headers, $secret));
    throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent(BODY, headers(), $secret));
    $empty = ['X-WedSync-Signature' => 'sha256='] + array_diff_key(headers(), ['Webhook-Signature' => 1]);
    throws(WebhookVerificationException::class, static fn () => Webhook::constructEvent(BODY, $empty, $secret));
});

test('a line break after the secret does not matter', static function (): void {
    same('evt_1', Webhook::constructEvent(BODY, headers(), WEBHOOK_SECRET . "\n")->id);
});

test('a malformed secret names the mistake', static function (): void {
    foreach (['whsec_%%', 'sk_live_x', '', 'whsec_', [], 'whpk_AAAA'] as $secret) {
        $headers = $secret === 'whpk_AAAA' ? ['Webhook-Signature' => 'v1a,AAAA'] + headers() : headers();
        throws(ConfigurationException::class, static fn () => Webhook::constructEvent(BODY, $headers, $secret), 'whsec_');
    }
});

test('10,000 webhooks are verified', static function (): void {
    $headers = headers();
    for ($number = 0; $number < 10_000; $number++) {
        same('evt_1', Webhook::constructEvent(BODY, $headers, WEBHOOK_SECRET)->id);
    }
});
