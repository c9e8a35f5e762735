<?php
// Receives webhooks: WEBHOOK_SECRET=whsec_… php -S 127.0.0.1:8000 receiver.php
declare(strict_types=1);

const TOLERANCE_S = 300;

// Whether the delivery is WedSync's, unchanged and new. $body is the body as received, before parsing.
function verify(string $secret, array $headers, string $body): bool
{
    $id = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    if ($id === '' || !ctype_digit($timestamp) || abs(time() - (int) $timestamp) > TOLERANCE_S) {
        return false;
    }
    [$prefix, $encodedKey] = explode('_', $secret, 2);
    $key = base64_decode($encodedKey, true);
    $content = "$id.$timestamp.$body";
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $signature) {
        [$version, $value] = explode(',', $signature, 2) + ['', ''];
        $bytes = base64_decode($value, true);
        if ($bytes === false) {
            continue;
        }
        if ($prefix === 'whsec' && $version === 'v1') {
            if (hash_equals(hash_hmac('sha256', $content, $key, true), $bytes)) {
                return true;
            }
        }
        if ($prefix === 'whpk' && $version === 'v1a' && strlen($bytes) === SODIUM_CRYPTO_SIGN_BYTES) {
            if (sodium_crypto_sign_verify_detached($bytes, $content, $key)) {
                return true;
            }
        }
    }
    return false;
}

$body = (string) file_get_contents('php://input');
$headers = array_change_key_case(getallheaders(), CASE_LOWER);
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !verify((string) getenv('WEBHOOK_SECRET'), $headers, $body)) {
    http_response_code(400);
    return;
}
$event = json_decode($body, true);
error_log($event['id'] . ' ' . $event['type']); // process each webhook-id once: deliveries can repeat
http_response_code(204);
