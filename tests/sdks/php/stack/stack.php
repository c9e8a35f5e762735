<?php

declare(strict_types=1);

/** The SDK against the deployed stack: WEDSYNC_URL, WEDSYNC_KEY and WEDSYNC_SECRET are those of a new organization. */

namespace Tests;

use WedSync\Exception\ConnectionException;
use WedSync\Exception\DeletedException;
use WedSync\Exception\InsufficientScopeException;
use WedSync\Exception\InvalidCredentialsException;
use WedSync\Exception\InvalidRequestException;
use WedSync\Exception\StaleVersionException;
use WedSync\Http\CurlHttpClient;
use WedSync\Http\HttpClient;
use WedSync\Http\HttpRequest;
use WedSync\Http\HttpResponse;
use WedSync\WedSyncClient;

require dirname(__DIR__) . '/suite/runner.php';

const BODY = ['name' => 'John & Jane Smith', 'email' => 'john@example.com'];

function connect(array $options = []): WedSyncClient
{
    $key = ['api_key' => getenv('WEDSYNC_KEY'), 'api_secret' => getenv('WEDSYNC_SECRET')];

    return new WedSyncClient(null, $options + $key + ['base_url' => getenv('WEDSYNC_URL'), 'timeout' => 60]);
}

/** Sends requests and counts them; the first responses are replaced by those given, or lost after they came. */
final class Traffic implements HttpClient
{
    public int $count = 0;
    private readonly CurlHttpClient $curl;

    /** @param list<HttpResponse|null> $faults A response instead of the real one; null loses it. */
    public function __construct(private array $faults = [])
    {
        $this->curl = new CurlHttpClient();
    }

    public function send(HttpRequest $request): HttpResponse
    {
        $this->count++;
        if ($this->faults === []) {
            return $this->curl->send($request);
        }
        $fault = array_shift($this->faults);
        if ($fault === null) {
            $this->curl->send($request);
            throw new ConnectionException('The connection was lost.');
        }

        return $fault;
    }
}

/** @return list<string> The IDs of the clients with a marker. */
function idsOf(string $marker): array
{
    return array_column(iterator_to_array(connect()->clients->list(['metadata' => ['marker' => $marker]])), 'id');
}

test('a client is created, read, changed with its version, deleted and restored', static function (): void {
    $clients = connect()->clients;
    $created = $clients->create(BODY + ['wedding_date' => new \DateTimeImmutable('2027-06-12'), 'package_type' => 'premium', 'tags' => []]);
    same('2027-06-12', $created->wedding_date?->format('Y-m-d'));
    same($created->toArray(), $clients->get($created->id)->toArray());
    $changed = $clients->update($created->id, ['notes' => 'Prefers the garden.'], ['if_match' => $created->version]);
    $stale = throws(StaleVersionException::class, static fn () => $clients->update($created->id, ['notes' => 'x'], ['if_match' => $created->version]));
    same($changed->version, $stale->problem['current_version']);
    $clients->delete($created->id);
    same(410, throws(DeletedException::class, static fn () => $clients->get($created->id))->status);
    same('Prefers the garden.', $clients->restore($created->id)->notes);
});

test('credentials are the secret alone, the pair, and those of an OAuth client', static function (): void {
    $options = ['base_url' => getenv('WEDSYNC_URL'), 'timeout' => 60];
    same([], array_slice((new WedSyncClient(getenv('WEDSYNC_SECRET'), $options))->clients->list(['limit' => 1])->data, 1));
    $wrong = connect(['api_secret' => substr(getenv('WEDSYNC_SECRET'), 0, -4) . 'AAAA']);
    throws(InvalidCredentialsException::class, static fn () => $wrong->clients->list());
    $issued = connect()->oauthClients->create(['name' => 'SDK', 'grant_types' => ['client_credentials'], 'scopes' => ['clients:read']]);
    $traffic = new Traffic();
    $client = new WedSyncClient(null, $options + ['client_id' => $issued->client_id, 'client_secret' => $issued->client_secret, 'http_client' => $traffic]);
    $client->clients->list();
    $client->clients->list();
    same(3, $traffic->count);
    throws(InsufficientScopeException::class, static fn () => $client->clients->create(BODY));
});

test('250 clients are read with three requests', static function (): void {
    for ($number = 0; $number < 3; $number++) {
        same('bulk_result', connect()->clients->bulk(['create' => array_fill(0, 84, BODY + ['metadata' => ['marker' => 'many']])])->object);
    }
    $traffic = new Traffic();
    $names = [];
    foreach (connect(['http_client' => $traffic])->clients->list(['limit' => 100, 'metadata' => ['marker' => 'many']]) as $client) {
        $names[] = $client->name;
    }
    same([252, 'John & Jane Smith'], [count($names), array_unique($names)[0]]);
    same(3, $traffic->count);
});

test('lost responses and refusals have one effect', static function (): void {
    $busy = new HttpResponse(503, ['Retry-After' => '0'], '{"code": "unavailable", "retryable": true}');
    $limited = new HttpResponse(429, ['Retry-After' => '1'], '{"code": "rate_limited"}');
    foreach (['lost' => [null], 'busy' => [$busy, $limited], 'both' => [null, $busy]] as $marker => $faults) {
        $created = connect(['http_client' => new Traffic($faults)])->clients->create(BODY + ['metadata' => ['marker' => $marker]]);
        same([$created->id], idsOf($marker));
    }
});

test('faults are named', static function (): void {
    $error = throws(InvalidRequestException::class, static fn () => connect()->clients->create(['name' => '', 'email' => 'x']));
    holds(in_array('/email', array_column($error->errors, 'pointer'), true) && $error->requestId !== null);
});

test('batches run as jobs, and changes follow', static function (): void {
    $client = connect();
    $cursor = $client->changes->list(['cursor' => 'latest'])->nextCursor;
    $batch = $client->batch->builder();
    $person = $batch->add('POST', '/v1/clients', BODY);
    $batch->add('PATCH', "/v1/clients/{$person->id}", ['notes' => 'From a batch']);
    $job = $client->jobs->waitFor($batch->send(['async' => true])->job_id);
    same([2, 0], [$job->progress->total, $job->progress->failed]);
    same([201, 200], array_column($client->jobs->result($job->id), 'status'));
    $operations = [];
    foreach ($client->changes->follow(['cursor' => $cursor, 'types' => ['client'], 'interval' => 0.2]) as $change) {
        $operations[] = $change->operation;
        if (count($operations) === 2) {
            break;
        }
    }
    same(['created', 'updated'], $operations);
});

test('files are uploaded', static function (): void {
    same('received', connect()->uploads->upload("a;b\n", ['content_type' => 'text/csv', 'filename' => 'a.csv'])->status);
});
