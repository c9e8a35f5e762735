<?php

declare(strict_types=1);

namespace WedSync;

use WedSync\Events\Event;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\WebhookVerificationException;

/** Verifies webhooks (Standard Webhooks), without a client. */
final class Webhook
{
    public const TOLERANCE_S = 300;
    private const MAX_SIGNATURES = 20;
    private const MALFORMED_SECRET = "The webhook's secret must be the text whsec_… or whpk_… of the webhook.";

    /**
     * Return the event of a webhook.
     *
     * @param string $body Exactly as it was received: `file_get_contents('php://input')`.
     * @param array<string, string|list<string>> $headers Those of the request: `getallheaders()`, `$_SERVER`, or `getHeaders()` of PSR-7.
     * @param string|list<string> $secret Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). While one is rotated, give both.
     * @param array{tolerance?: int|float, accept_bookingx?: bool} $options `tolerance` is the greatest age in seconds. Default: 300.
     *        `accept_bookingx` accepts `X-BookingX-Signature` where it is alone. It does not stop replays: it signs neither an ID nor a time.
     * @throws WebhookVerificationException if the webhook is not authentic, or too old
     * @throws ConfigurationException for a malformed secret
     */
    public static function constructEvent(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array $secret,
        array $options = [],
    ): Event {
        $texts = self::normalize($headers);
        $hasSafeSignature = ($texts['webhook-signature'] ?? '') !== '' || ($texts['x-wedsync-signature'] ?? '') !== '';
        if (($options['accept_bookingx'] ?? false) && !$hasSafeSignature) {
            self::verifyBody($body, $texts['x-bookingx-signature'] ?? '', (array) $secret);
        } else {
            self::verify($body, $texts, (array) $secret, $options['tolerance'] ?? self::TOLERANCE_S);
        }
        $value = json_decode($body, true, flags: JSON_BIGINT_AS_STRING);
        if (!is_array($value)) {
            throw new WebhookVerificationException('The body is authentic, but not JSON.');
        }

        return Event::decode($value);
    }

    /** @param array<string> $secrets */
    private static function verifyBody(string $body, string $signature, #[\SensitiveParameter] array $secrets): void
    {
        foreach (self::requireSecrets($secrets) as $secret) {
            [$isPublic, $key] = self::parseSecret(trim($secret));
            if (!$isPublic && hash_equals(hash_hmac('sha256', $body, $key), $signature)) {
                return;
            }
        }
        throw new WebhookVerificationException('X-BookingX-Signature does not fit, or it is missing.');
    }

    /**
     * @param array<string> $secrets
     * @return array<string>
     */
    private static function requireSecrets(#[\SensitiveParameter] array $secrets): array
    {
        return $secrets ?: throw new ConfigurationException(self::MALFORMED_SECRET);
    }

    /**
     * @param array<string, string> $headers
     * @param array<string> $secrets
     */
    private static function verify(string $body, array $headers, #[\SensitiveParameter] array $secrets, int|float $tolerance): void
    {
        $id = $headers['webhook-id'] ?? '';
        $timestamp = $headers['webhook-timestamp'] ?? '';
        if ($id === '' || !preg_match('/^[0-9]{1,12}$/D', $timestamp)) {
            throw new WebhookVerificationException('The headers webhook-id and webhook-timestamp are missing or malformed.');
        }
        if (!(abs(time() - (int) $timestamp) <= $tolerance)) {
            throw new WebhookVerificationException("The webhook is more than $tolerance s old, or this machine's clock is wrong.");
        }
        foreach (self::requireSecrets($secrets) as $secret) {
            if (self::hasSignature($secret, $headers, "$id.$timestamp.$body")) {
                return;
            }
        }
        throw new WebhookVerificationException('No signature fits: check the secret, and pass the body as it was received.');
    }

    /** @param array<string, string> $headers */
    private static function hasSignature(#[\SensitiveParameter] string $secret, array $headers, string $signed): bool
    {
        [$isPublic, $key] = self::parseSecret(trim($secret));
        // The content is hashed once, and few signatures are compared: a request cannot make the verification expensive.
        $code = $isPublic ? '' : hash_hmac('sha256', $signed, $key, binary: true);
        foreach (array_slice(explode(' ', $headers['webhook-signature'] ?? ''), 0, self::MAX_SIGNATURES) as $signature) {
            [$version, $value] = [...explode(',', $signature, 2), ''];
            $bytes = (string) base64_decode($value, strict: true);
            $isValid = $isPublic
                ? $version === 'v1a' && self::hasKeyPair($key, $bytes, $signed)
                : $version === 'v1' && hash_equals($code, $bytes);
            if ($isValid) {
                return true;
            }
        }
        if ($isPublic || isset($headers['webhook-signature'])) {
            return false;
        }

        return hash_equals('sha256=' . bin2hex($code), $headers['x-wedsync-signature'] ?? '');
    }

    /** @return array{bool, string} Whether it is a public key, and the key. */
    private static function parseSecret(#[\SensitiveParameter] string $secret): array
    {
        [$prefix, $encodedKey] = [...explode('_', $secret, 2), ''];
        $key = (string) base64_decode($encodedKey, strict: true);
        if ($key === '' || !in_array($prefix, ['whsec', 'whpk'], true)) {
            throw new ConfigurationException(self::MALFORMED_SECRET);
        }

        return [$prefix === 'whpk', $key];
    }

    private static function hasKeyPair(string $key, string $signature, string $signed): bool
    {
        if (!function_exists('sodium_crypto_sign_verify_detached')) {
            throw new ConfigurationException('Webhooks with key pairs need the extension sodium of PHP.');
        }
        if (strlen($key) !== SODIUM_CRYPTO_SIGN_PUBLICKEYBYTES) {
            throw new ConfigurationException(self::MALFORMED_SECRET);
        }

        return strlen($signature) === SODIUM_CRYPTO_SIGN_BYTES && sodium_crypto_sign_verify_detached($signature, $signed, $key);
    }

    /**
     * @param array<string, mixed> $headers
     * @return array<string, string> By name in lower case; `HTTP_WEBHOOK_ID` of `$_SERVER` is `webhook-id`.
     */
    private static function normalize(array $headers): array
    {
        $texts = [];
        foreach ($headers as $name => $value) {
            $name = strtolower((string) $name);
            $name = str_starts_with($name, 'http_') ? strtr(substr($name, 5), '_', '-') : $name;
            $values = array_filter((array) $value, is_scalar(...));
            $texts[$name] = implode(' ', array_map(strval(...), $values));
        }

        return $texts;
    }
}
