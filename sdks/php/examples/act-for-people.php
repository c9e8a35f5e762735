<?php

declare(strict_types=1);

// Lists the clients of a person who signs in:
//   CLIENT_ID=oac_… CLIENT_SECRET=… php -S 127.0.0.1:8000 act-for-people.php, then open http://127.0.0.1:8000
use WedSync\Exception\AuthorizationException;
use WedSync\WedSyncClient;

require __DIR__ . '/autoload.php';

const REDIRECT_URI = 'http://127.0.0.1:8000/back';
$options = ['base_url' => getenv('WEDSYNC_URL') ?: null];
$oauth = (new WedSyncClient(null, $options + ['client_id' => getenv('CLIENT_ID'), 'client_secret' => getenv('CLIENT_SECRET')]))->oauth;
session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);

if (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) !== '/back') {
    $request = $oauth->authorizationUrl(REDIRECT_URI, ['clients:read']);
    $_SESSION['state'] = $request->state;
    $_SESSION['code_verifier'] = $request->codeVerifier;
    header("Location: {$request->url}", response_code: 302);
    exit;
}
try {
    $code = $oauth->readRedirect($_SERVER['REQUEST_URI'], $_SESSION['state'] ?? '');
} catch (AuthorizationException $error) {
    http_response_code(400);
    exit(htmlspecialchars($error->getMessage()));
}
$tokens = $oauth->exchangeCode($code, $_SESSION['code_verifier'], REDIRECT_URI);
header('Content-Type: text/plain; charset=utf-8');
foreach ((new WedSyncClient($tokens->accessToken, $options))->clients->list() as $client) {
    echo "{$client->name}\n";
}
