<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Exception\ApiException;
use WedSync\Exception\AuthorizationException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\CursorExpiredException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\GraphQLException;
use WedSync\Exception\JobFailedException;
use WedSync\Exception\JobTimeoutException;

require __DIR__ . '/runner.php';

function job(string $status, array $members = []): array
{
    return answer(['id' => 'job_1', 'object' => 'job', 'status' => $status] + $members);
}

test('jobs are waited for', static function (): void {
    $states = [];
    $job = (new Api(job('queued'), job('running'), job('succeeded')))->client()->jobs->waitFor('job_1', [
        'on_progress' => static function ($job) use (&$states): void {
            $states[] = $job->status;
        },
    ]);
    same(['succeeded', ['queued', 'running', 'succeeded'], [0.25, 0.375]], [$job->status, $states, Pauses::$seconds]);
});

test('jobs are looked at every five seconds at the least', static function (): void {
    (new Api(...array_fill(0, 12, job('running')), ...[job('succeeded')]))->client()->jobs->waitFor('job_1');
    same([12, 5.0], [count(Pauses::$seconds), floatval(max(Pauses::$seconds))]);
});

test('jobs that fail or take too long throw', static function (): void {
    $client = (new Api(job('failed', ['error' => ['code' => 'key_revoked', 'detail' => 'The API key was revoked.']])))->client();
    same('failed', throws(JobFailedException::class, static fn () => $client->jobs->waitFor('job_1'), 'revoked')->job->status);
    $client = (new Api(job('canceled', ['error' => null])))->client();
    throws(JobFailedException::class, static fn () => $client->jobs->waitFor($client->jobs->get('job_1')), 'it is canceled');
    $client = (new Api(job('running')))->client();
    throws(JobTimeoutException::class, static fn () => $client->jobs->waitFor('job_1', ['timeout' => 0]), 'continues');
});

function feed(string $cursor, array $ids = [], bool $hasMore = false): array
{
    $changes = array_map(static fn (string $id): array => ['object' => 'change', 'id' => $id, 'operation' => 'updated'], $ids);

    return answer(['object' => 'list', 'data' => $changes, 'has_more' => $hasMore, 'next_cursor' => $cursor]);
}

test('changes are followed to the end', static function (): void {
    $api = new Api(feed('c2', ['cli_1'], true), feed('c3', ['cli_2']));
    $cursors = $ids = [];
    $store = static function (string $cursor) use (&$cursors): void {
        $cursors[] = $cursor;
    };
    foreach ($api->client()->changes->follow(['cursor' => 'c1', 'types' => ['client'], 'on_cursor' => $store, 'stop_at_end' => true]) as $change) {
        $ids[] = $change->id;
    }
    same([['cli_1', 'cli_2'], ['c2', 'c3']], [$ids, $cursors]);
    same([['types' => 'client', 'cursor' => 'c1'], ['types' => 'client', 'cursor' => 'c2']], array_map(static fn (array $each): array => array_column($each['query'], 1, 0), $api->requests()));
});

test('changes wait for new ones', static function (): void {
    $changes = (new Api(feed('c1'), feed('c1'), feed('c2', ['cli_1'])))->client()->changes->follow(['cursor' => 'c1']);
    same('cli_1', $changes->current()->id);
    same([5.0, 5.0], array_map(floatval(...), Pauses::$seconds));
});

test('changes survive an expired cursor', static function (): void {
    $api = new Api(problem(410, 'cursor_expired'), feed('latest'), feed('c9', ['cli_9']));
    $resets = [];
    $reset = static function (string $cursor) use (&$resets): void {
        $resets[] = $cursor;
    };
    $changes = iterator_to_array($api->client()->changes->follow(['cursor' => 'old', 'on_reset' => $reset, 'stop_at_end' => true]), false);
    same([['cli_9'], ['latest']], [array_column($changes, 'id'), $resets]);
    $client = (new Api(problem(410, 'cursor_expired'), feed('latest')))->client();
    throws(CursorExpiredException::class, static fn () => $client->changes->follow(['cursor' => 'old'])->current());
});

test('files are uploaded in one call', static function (): void {
    $form = ['id' => 'upl_1', 'upload_url' => '{server}/files/upl_1', 'upload_method' => 'PUT', 'upload_headers' => ['x-amz-checksum-sha256' => 'abc', 'Content-Length' => '3', 'Host' => 'elsewhere']];
    $api = new Api(answer($form, 201), ['status' => 200], answer(['id' => 'upl_1', 'status' => 'received']));
    $upload = $api->client()->uploads->upload('a;b', ['content_type' => 'text/csv', 'filename' => 'a.csv']);
    same('received', $upload->status);
    [$begin, $send] = $api->requests();
    $body = ['content_type' => 'text/csv', 'filename' => 'a.csv', 'size' => 3, 'sha256' => hash('sha256', 'a;b')];
    same($body, json_decode($begin['body'], true));
    same(['PUT', '/files/upl_1', 'a;b', null, 'abc'], [$send['method'], $send['path'], $send['body'], $send['headers']['authorization'] ?? null, $send['headers']['x-amz-checksum-sha256']]);
    holds($send['headers']['host'] !== 'elsewhere');
    $api = new Api(answer($form, 201), ['status' => 400]);
    throws(ConnectionException::class, static fn () => $api->client()->uploads->upload('a;b'), 'HTTP 400');
});

test('batches refer to earlier results', static function (): void {
    $api = new Api(answer(['id' => 'bat_1', 'object' => 'batch', 'status' => 'completed', 'results' => []]));
    $batch = $api->client()->batch->builder();
    $client = $batch->add('post', '/v1/clients', ['name' => 'A', 'email' => 'a@b.example']);
    $batch->add('POST', '/v1/weddings', ['client_id' => $client->id, 'venue_id' => $client->field('venue.id')], ['If-Match' => $client->etag]);
    $batch->add('POST', '/v1/weddings/wed_1/lock', []);
    same('bat_1', $batch->send(['atomic' => true])->id);
    $body = $api->body();
    same([true, ['name' => 'A', 'email' => 'a@b.example']], [$body['atomic'], $body['operations'][0]['body']]);
    same([
        'method' => 'POST', 'path' => '/v1/weddings', 'body' => ['client_id' => '{{0.body.id}}', 'venue_id' => '{{0.body.venue.id}}'],
        'headers' => ['If-Match' => '{{0.headers.ETag}}'],
    ], $body['operations'][1]);
    holds(str_contains($api->last()['body'], '"path":"/v1/weddings/wed_1/lock","body":{}'));
});

test('people are sent to the sign-in page', static function (): void {
    $request = (new Api(answer()))->client(null)->oauth->authorizationUrl('https://app.example.com/callback', ['clients:read', 'weddings:read'], ['client_id' => 'oac_1']);
    parse_str((string) parse_url($request->url, PHP_URL_QUERY), $query);
    $challenge = rtrim(strtr(base64_encode(hash('sha256', $request->codeVerifier, true)), '+/', '-_'), '=');
    same([$challenge, 'S256', $request->state, 'clients:read weddings:read'], [$query['code_challenge'], $query['code_challenge_method'], $query['state'], $query['scope']]);
    holds(str_contains($request->url, 'scope=clients%3Aread%20weddings'));
    holds(strlen($request->codeVerifier) >= 43 && !str_contains(print_r($request, true), $request->codeVerifier));
    throws(\InvalidArgumentException::class, static fn () => (new Api(answer()))->client(null)->oauth->authorizationUrl('https://a.example', []), 'client_id');
});

test('codes are exchanged, and tokens refreshed', static function (): void {
    $api = new Api(answer(['access_token' => 'at_1', 'token_type' => 'Bearer', 'expires_in' => 3600, 'refresh_token' => 'rt_1']));
    $oauth = $api->client(null)->oauth;
    $tokens = $oauth->exchangeCode('code_1', 'verifier_1', 'https://a.example', ['client_id' => 'oac_1']);
    same(['at_1', 'rt_1', 3600], [$tokens->accessToken, $tokens->refreshToken, $tokens->expiresIn]);
    parse_str($api->last()['body'], $form);
    same(['oac_1', 'verifier_1', 'authorization_code'], [$form['client_id'], $form['code_verifier'], $form['grant_type']]);
    holds(!str_contains(print_r($tokens, true), 'at_1'));
    $oauth->refresh('rt_1', ['client_id' => 'oac_1', 'client_secret' => 'cs_1']);
    same('Basic ' . base64_encode('oac_1:cs_1'), $api->last()['headers']['authorization']);
    $own = $api->client(null, ['client_id' => 'oac_2', 'client_secret' => 'cs_2'])->oauth;
    $own->exchangeCode('code_1', 'verifier_1', 'https://a.example');
    same('Basic ' . base64_encode('oac_2:cs_2'), $api->last()['headers']['authorization']);
    $refused = (new Api(answer(['error' => 'invalid_grant', 'error_description' => 'The code was used.'], 400)))->client(null)->oauth;
    $error = throws(ApiException::class, static fn () => $refused->exchangeCode('code_1', 'verifier_1', 'https://a.example', ['client_id' => 'oac_1']), 'was used');
    same('invalid_grant', $error->code);
    holds(!str_contains(print_r($error, true), 'verifier_1'));
    throws(DecodeException::class, static fn () => (new Api(answer([])))->client(null)->oauth->refresh('rt_1', ['client_id' => 'oac_1']));
});

test('redirects are read', static function (): void {
    $oauth = (new Api(answer()))->client(null)->oauth;
    same('c1', $oauth->readRedirect('https://a.example/cb?code=c1&state=s1&iss=x', 's1'));
    foreach (['code=c1&state=s2', 'error=access_denied&state=s1', 'state=s1', 'state[]=s1&code=c1', ''] as $query) {
        throws(AuthorizationException::class, static fn () => $oauth->readRedirect("https://a.example/cb?$query", 's1'));
    }
    throws(AuthorizationException::class, static fn () => $oauth->readRedirect('https://a.example/cb?code=c1', ''));
});

test('GraphQL returns data or throws its errors', static function (): void {
    $api = new Api(answer(['data' => ['client' => ['id' => 'cli_1']]]), answer(['data' => null, 'errors' => [['message' => 'no such field']]]));
    $client = $api->client();
    same(['client' => ['id' => 'cli_1']], $client->graphql('query($id: ID!) { client(id: $id) { id } }', ['id' => 'cli_1']));
    same(['/base/graphql', ['id' => 'cli_1']], [$api->last()['path'], $api->body()['variables']]);
    same('no such field', throws(GraphQLException::class, static fn () => $client->graphql('{ x }'))->errors[0]['message']);
    holds(str_contains($api->last()['body'], '"variables":{}'));
});
