<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Exception\ApiException;
use WedSync\Exception\ConflictException;
use WedSync\Exception\ForbiddenException;
use WedSync\Exception\InvalidRequestException;
use WedSync\Exception\SlotUnavailableException;
use WedSync\Exception\UnprocessableContentException;
use WedSync\Exception\WedSyncException;
use WedSync\Models\Client;
use WedSync\WedSyncClient;

require __DIR__ . '/runner.php';

test('errors have a class for the status and the code', static function (): void {
    $api = new Api(problem(409, 'slot_unavailable', ['clash' => ['id' => 'spc_1'], 'doc_url' => 'https://docs.example', 'title' => 'Taken']));
    $error = throws(SlotUnavailableException::class, static fn () => $api->client()->weddings->confirm('wed_1', [], ['if_match' => 1]));
    holds($error instanceof ConflictException && $error instanceof ApiException && $error instanceof WedSyncException);
    same([409, 'slot_unavailable', 'slot_unavailable', 'req_1', false], [$error->status, $error->code, $error->getCode(), $error->requestId, $error->retryable]);
    same(['Taken', 'Refused.', 'https://docs.example', ['id' => 'spc_1']], [$error->title, $error->detail, $error->docUrl, $error->problem['clash']]);
    same('409 slot_unavailable: Refused. (request req_1)', $error->getMessage());
    same([409, 'application/json'], [$error->response->status, $error->response->header('Content-Type')]);
});

test('errors with a new code have the class of the status', static function (): void {
    $error = throws(ConflictException::class, static fn () => (new Api(problem(409, 'full_moon')))->client()->clients->get('cli_1'));
    same([ConflictException::class, 'full_moon'], [$error::class, $error->code]);
});

test('errors with a new status are errors of the API', static function (): void {
    $error = throws(ApiException::class, static fn () => (new Api(problem(418, 'teapot')))->client()->clients->get('cli_1'));
    same([ApiException::class, 418], [$error::class, $error->status]);
});

test('errors name the faults', static function (): void {
    $faults = [['code' => 'invalid_email', 'detail' => 'not an address', 'pointer' => '/email'], 'nonsense'];
    $api = new Api(problem(422, 'invalid_request', ['errors' => $faults]));
    $error = throws(InvalidRequestException::class, static fn () => $api->client()->clients->create(['name' => 'A', 'email' => 'x']));
    holds($error instanceof UnprocessableContentException && $error->idempotencyKey !== null);
    same([1, '/email', 'invalid_email'], [count($error->errors), $error->errors[0]->pointer, $error->errors[0]->code]);
});

test('errors of a proxy have the class of the status', static function (): void {
    $api = new Api(['status' => 403, 'text' => '<html>no</html>', 'headers' => ['X-Request-Id' => 'req_9']]);
    $error = throws(ForbiddenException::class, static fn () => $api->client()->clients->get('cli_1'));
    same(['unknown', 'req_9', []], [$error->code, $error->requestId, $error->problem]);
});

/** Every representation of a value that a program or a logger may print. */
function texts(mixed $value): string
{
    ob_start();
    var_dump($value);
    print_r($value);
    echo json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR);
    if ($value instanceof \Throwable) {
        echo $value, print_r($value->getTrace(), true);
    }

    return (string) ob_get_clean();
}

test('no secret is in a client, an error or a log', static function (): void {
    $logger = new class () {
        /** @var list<string> */
        public array $lines = [];

        public function debug(string|\Stringable $message, array $context = []): void
        {
            $this->lines[] = $message . json_encode($context);
        }
    };
    foreach ([[SECRET, []], [null, ['api_key' => 'bkx_1', 'api_secret' => SECRET]], [null, ['client_id' => 'oac_1', 'client_secret' => SECRET]]] as [$secret, $options]) {
        $ways = [answer(['access_token' => SECRET, 'expires_in' => 3600]), problem(401, 'invalid_credentials'), ['action' => 'hang_up']];
        $api = new Api(...array_slice($ways, isset($options['client_id']) ? 0 : 1));
        $client = $api->client($secret, $options + ['max_retries' => 0, 'logger' => $logger, 'headers' => ['X-Key' => SECRET]]);
        $seen = texts($client) . texts($client->clients) . texts((array) $client->clients) . var_export($client, true);
        for ($number = 0; $number < 2; $number++) {
            $call = static fn () => $client->auth->login(['email' => 'a@b.example', 'password' => SECRET], ['headers' => ['X-Key' => SECRET]]);
            $seen .= texts(throws(WedSyncException::class, static fn () => $client->clients->get('cli_1')));
            $seen .= texts(throws(WedSyncException::class, $call));
        }
        holds(!str_contains($seen, SECRET) && !str_contains($seen, base64_encode('oac_1:' . SECRET)), "a secret is in: $seen");
    }
    $log = implode("\n", $logger->lines);
    holds(str_contains($log, 'GET /v1/clients/{client_id} attempt 1: 401 in ') && !str_contains($log, SECRET) && !str_contains($log, 'cli_1'));
    $refusal = throws(WedSyncException::class, static fn () => new WedSyncClient(SECRET . ' ', []));
    holds(!str_contains(texts($refusal), SECRET));
});

test('secrets of models are masked, and readable', static function (): void {
    $client = (new Api(answer(['id' => 'key_1', 'api_key' => 'bkx_1', 'api_secret' => SECRET, 'new' => ['refresh_token' => SECRET]], 201)))->client();
    $key = $client->apiKeys->create(['name' => 'A', 'scopes' => ['*']]);
    same(SECRET, $key->api_secret);
    same(SECRET, $key->toArray()['new']['refresh_token']);
    holds(!str_contains(texts($key) . texts([$key]), SECRET));
    holds(str_contains(texts($key), 'bkx_1'));
    holds(str_contains(texts(Client::fromArray(['idempotency_key' => 'order-7'])), 'order-7'));
    throws(\Exception::class, static fn () => serialize($client), 'not allowed');
});
