<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Events;
use WedSync\Exception\ApiException;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\CursorExpiredException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\GraphQLException;
use WedSync\Exception\TimeoutException;
use WedSync\WedSyncClient;

require __DIR__ . '/runner.php';

const HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
const OAUTH = ['client_id' => 'oac_1', 'client_secret' => 'cs_1'];

/** A page as the server sends it. */
function page(array $data, bool $hasMore, mixed $cursor): array
{
    return answer(['data' => $data, 'has_more' => $hasMore, 'next_cursor' => $cursor]);
}

test('responses that drip end in time', static function (): void {
    foreach (["HTTP/1.1 200 OK\r\nX-Drip:", HEAD . "Content-Length: 100000\r\n\r\n{"] as $text) {
        $client = (new Api(['action' => 'drip', 'text' => $text]))->client();
        throws(TimeoutException::class, static fn () => $client->clients->get('cli_1', [], ['timeout' => 0.3, 'max_retries' => 0]));
    }
});

test('responses that fill the memory are refused, with the key', static function (): void {
    $api = new Api(['action' => 'large', 'count' => 33]);
    $body = ['name' => 'A', 'email' => 'a@b.example'];
    $error = throws(DecodeException::class, static fn () => $api->client()->clients->create($body), 'more than 32 MiB');
    same([1, 36], [count($api->requests()), strlen((string) $error->idempotencyKey)]);
});

test('headers are those of the last response, not of an informational one', static function (): void {
    foreach (['100 Continue', '103 Early Hints'] as $status) {
        $text = "HTTP/1.1 $status\r\nRetry-After: 50\r\nX-Early: 1\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nX-Late: 2\r\nConnection: close\r\n\r\n{}";
        $client = (new Api(['action' => 'raw', 'text' => $text]))->client();
        $error = throws(ApiException::class, static fn () => $client->clients->get('cli_1'));
        same([404, null, null, '2'], [$error->status, $error->retryAfter, $error->response->header('x-early'), $error->response->header('x-late')]);
    }
});

test('content that is not compressed as it says is a failed connection', static function (): void {
    $client = (new Api(['action' => 'raw', 'text' => HEAD . "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"]))->client();
    throws(ConnectionException::class, static fn () => $client->clients->get('cli_1'));
});

test('what is no object is no response of the API', static function (): void {
    foreach ([str_repeat('[', 100_000), '[1]', '"text"', '1', 'null', '', "\xff"] as $text) {
        $client = (new Api(['action' => 'raw', 'text' => HEAD . "\r\n" . mb_convert_encoding($text, 'UTF-8', 'ISO-8859-1')]))->client();
        throws(DecodeException::class, static fn () => $client->clients->get('cli_1'));
        throws(DecodeException::class, static fn () => $client->clients->list());
    }
    foreach ([[], ['data' => null], ['data' => ['a' => 1]], ['data' => 'x']] as $value) {
        throws(DecodeException::class, static fn () => (new Api(answer($value)))->client()->clients->list());
    }
});

test('problems with members of other types do not fail', static function (): void {
    foreach ([7, [], ['a' => 1], null, true] as $value) {
        $names = ['code', 'title', 'detail', 'request_id', 'doc_url', 'retryable', 'errors', 'error'];
        $client = (new Api(answer(array_fill_keys($names, $value), 422)))->client();
        same([], throws(ApiException::class, static fn () => $client->clients->get('cli_1'))->errors);
    }
});

test('a cursor that does not advance is an error; without one, no page follows', static function (): void {
    $api = new Api(page([], true, 'c1'));
    throws(DecodeException::class, static fn () => iterator_to_array($api->client()->clients->list()), 'same page');
    same(2, count($api->requests()));
    throws(DecodeException::class, static fn () => $api->client()->changes->follow(['cursor' => 'c1'])->current(), 'same page');
    foreach ([null, '', 7] as $cursor) {
        same([false, null], (static fn ($page): array => [$page->hasMore, $page->nextPage()])((new Api(page([], true, $cursor)))->client()->clients->list()));
    }
});

test('a cursor that expires at once again is an error', static function (): void {
    $resets = [];
    $reset = static function (string $cursor) use (&$resets): void {
        $resets[] = $cursor;
    };
    $client = (new Api(problem(410, 'cursor_expired'), page([], false, 'c9'), problem(410, 'cursor_expired')))->client();
    throws(CursorExpiredException::class, static fn () => $client->changes->follow(['cursor' => 'old', 'on_reset' => $reset])->current());
    same(['c9'], $resets);
});

test('tokens may have any lifetime, and are texts', static function (): void {
    foreach ([null, 'soon', -1, 1e300, [], true] as $lifetime) {
        $api = new Api(answer(['access_token' => 'at_1', 'expires_in' => $lifetime, 'refresh_token' => [1], 'scope' => [2]] + CLIENT));
        same('cli_1', $api->client(null, OAUTH)->clients->get('cli_1')->id);
        same([null, ''], (static fn ($tokens): array => [$tokens->refreshToken, $tokens->scope])($api->client(null, OAUTH)->oauth->refresh('rt_1')));
    }
    foreach ([null, 7, ['at_1']] as $token) {
        $api = new Api(answer(['access_token' => $token]));
        throws(DecodeException::class, static fn () => $api->client(null, OAUTH)->clients->get('cli_1'), 'token');
    }
});

test('results that are stored elsewhere are read there without credentials', static function (): void {
    foreach (['/files/job_1?signature=1', getenv('WEDSYNC_SERVER') . '/files/job_1'] as $place) {
        $api = new Api(['status' => 303, 'headers' => ['Location' => $place]], ['text' => "{\"status\":201}\n"]);
        same([['status' => 201]], $api->client()->jobs->result('job_1', ['headers' => ['X-Trace' => '7']]));
        same(['/files/job_1', null, null], [$api->last()['path'], $api->last()['headers']['authorization'] ?? null, $api->last()['headers']['x-trace'] ?? null]);
    }
    foreach (['file:///etc/passwd', '//elsewhere.example/x', 'elsewhere'] as $place) {
        $api = new Api(['status' => 303, 'headers' => ['Location' => $place]]);
        throws(DecodeException::class, static fn () => $api->client()->jobs->result('job_1'), 'not followed');
    }
    $api = new Api(['status' => 303, 'headers' => ['Location' => '/elsewhere']]);
    throws(ApiException::class, static fn () => $api->client()->clients->get('cli_1'));
});

test('jobs, changes and uploads have the options of calls', static function (): void {
    $api = new Api(answer(['id' => 'job_1', 'status' => 'running']), answer(['id' => 'job_1', 'status' => 'succeeded']));
    $api->client()->jobs->waitFor('job_1', ['timeout' => 60, 'organization' => 'org_1']);
    same(['org_1', 'org_1'], $api->headers('wedsync-organization'));
    $api = new Api(problem(410, 'cursor_expired'), page([], false, 'c9'));
    iterator_to_array($api->client()->changes->follow([
        'cursor' => 'old', 'on_reset' => static fn () => null, 'stop_at_end' => true, 'organization' => 'org_1', 'limit' => 5,
    ]));
    same(['org_1', 'org_1', 'org_1'], $api->headers('wedsync-organization'));
    same(['limit' => '5', 'cursor' => 'c9'], $api->last()['query']);
    throws(\InvalidArgumentException::class, static fn () => $api->client()->changes->follow(['intreval' => 1])->current(), 'intreval');
    $form = ['id' => 'upl_1', 'upload_url' => '{server}/files/upl_1', 'upload_method' => 'PUT', 'upload_headers' => (object) []];
    $api = new Api(answer($form, 201), ['action' => 'hang_up'], ['status' => 503], ['status' => 200], answer(['id' => 'upl_1']));
    $api->client()->uploads->upload('a;b', [], ['organization' => 'org_1', 'idempotency_key' => 'file-7']);
    same(['org_1', null, null, null, 'org_1'], $api->headers('wedsync-organization'));
    same(['file-7', null, null, null, null], $api->headers('idempotency-key'));
    same('a;b', $api->requests()[3]['body']);
    $api = new Api(answer($form, 201), ['action' => 'hang_up']);
    throws(ConnectionException::class, static fn () => $api->client()->uploads->upload('a;b', [], ['max_retries' => 1]));
});

test('what must not be sent twice is not repeated by curl on a connection that broke', static function (): void {
    $hangUp = ['action' => 'hang_up'];
    $calls = [
        static fn ($client) => $client->auth->login(['email' => 'a@b.example', 'password' => 'x']),
        static fn ($client) => $client->oauth->exchangeCode('code_1', 'v', 'https://a.example', ['client_id' => 'oac_1']),
    ];
    foreach ($calls as $call) {
        $api = new Api(answer(), $hangUp);
        $client = $api->client();
        $client->clients->get('cli_1');
        throws(ConnectionException::class, static fn () => $call($client));
        same(2, count($api->requests()));
    }
});

test('errors of GraphQL may have any form', static function (): void {
    foreach (['down', [1, ['message' => 'x']], ['message' => 'x'], [null]] as $errors) {
        throws(GraphQLException::class, static fn () => (new Api(answer(['errors' => $errors, 'data' => 'x'])))->client()->graphql('{ x }'));
    }
});

test('fields with names of the language are kept', static function (): void {
    $fields = ['raw' => 1, 'this' => 2, '__construct' => 3, 'FIELDS' => 4, '0' => 5, '' => 6];
    $client = (new Api(answer($fields + CLIENT)))->client()->clients->get('cli_1');
    same([1, 2, 3, 4], [$client->toArray()['raw'], $client->this, $client->__construct, $client->FIELDS]);
    same(6, count($client->extraFields()));
});

test('every secret of a model is masked', static function (): void {
    $secrets = ['recovery_codes' => ['hidden'], 'otpauth_url' => 'hidden', 'qr_svg' => 'hidden', 'secret_key' => 'hidden', 'nested' => [['token' => 'hidden']]];
    $client = (new Api(answer($secrets + ['api_key' => 'bkx_1'] + CLIENT)))->client()->clients->get('cli_1');
    $seen = print_r($client, true) . json_encode($client);
    same([false, true], [str_contains($seen, 'hidden'), str_contains($seen, 'bkx_1')]);
    $exported = var_export((new Api(answer()))->client(), true);
    same(false, str_contains($exported, SECRET));
    throws(\Exception::class, static fn () => serialize((new Api(answer()))->client()), 'not allowed');
});

test('an address with a password is refused', static function (): void {
    foreach (['https://user:pass@api.example', 'https://api.example?a=1', 'https://api.example#a'] as $url) {
        throws(ConfigurationException::class, static fn () => new WedSyncClient(SECRET, ['base_url' => $url]), 'password');
    }
});

test('listed events have the classes of webhooks', static function (): void {
    $creation = ['id' => 'evt_1', 'type' => 'client.created', 'data' => ['object' => CLIENT]];
    $api = new Api(page([$creation, ['type' => 'moon.full'] + $creation], false, null), answer($creation));
    $client = $api->client();
    [$first, $second] = $client->events->list()->data;
    holds($first instanceof Events\ClientEvent);
    same(['John & Jane Smith', Events\Event::class], [$first->data->object->name, $second::class]);
    holds($client->events->get('evt_1') instanceof Events\ClientEvent);
});
