<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Exception\ApiException;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\UnauthorizedException;
use WedSync\Http\CurlHttpClient;
use WedSync\Http\HttpClient;
use WedSync\Http\HttpRequest;
use WedSync\Http\HttpResponse;
use WedSync\Models;
use WedSync\Runtime\Decoder;
use WedSync\Runtime\Encoder;
use WedSync\WedSyncClient;

require __DIR__ . '/runner.php';

enum Status: string
{
    case Lead = 'lead';
}

test('requests have a body, a query and options', static function (): void {
    $api = new Api(answer(status: 201));
    $api->client()->clients->create(
        ['name' => 'Zoë & "Jo"', 'email' => 'john@example.com', 'wedding_date' => new \DateTimeImmutable('2025-06-15 23:00', new \DateTimeZone('America/New_York'))],
        ['expand' => ['venue'], 'idempotency_key' => 'order-7'],
    );
    $last = $api->last();
    same(['POST', '/base/v1/clients', ['expand' => 'venue']], [$last['method'], $last['path'], $last['query']]);
    same(['name' => 'Zoë & "Jo"', 'email' => 'john@example.com', 'wedding_date' => '2025-06-15'], $api->body());
    same(['application/json', 'order-7'], [$last['headers']['content-type'], $last['headers']['idempotency-key']]);
});

test('requests have null, and the version for If-Match', static function (): void {
    $api = new Api(answer());
    $api->client()->clients->update('cli_1', ['notes' => null], ['if_match' => 3, 'organization' => 'org_1', 'headers' => ['X-Trace' => '7']]);
    same('{"notes":null}', $api->last()['body']);
    $headers = $api->last()['headers'];
    same(['"3"', 'org_1', '7'], [$headers['if-match'], $headers['wedsync-organization'], $headers['x-trace']]);
    $api->client()->clients->update('cli_1', [], ['if_match' => 'W/"3"']);
    same(['{}', 'W/"3"'], [$api->last()['body'], $api->last()['headers']['if-match']]);
    $api->client()->clients->update('cli_1', ['notes' => 'x'], ['if_match' => '*']);
    same(['*', 36], [$api->last()['headers']['if-match'], strlen($api->last()['headers']['idempotency-key'])]);
});

test('requests without a body take options instead of a query, too', static function (): void {
    $api = new Api(answer());
    $api->client()->clients->activate('cli_1', ['if_match' => 3, 'fields' => ['id']]);
    $api->client()->clients->activate('cli_1', ['fields' => ['id']], ['if_match' => 3]);
    same(['"3"', '"3"'], $api->headers('if-match'));
    same([[['fields', 'id']], [['fields', 'id']]], array_column($api->requests(), 'query'));
    same(['', ''], array_column($api->requests(), 'body'));
    same(['0', '0'], $api->headers('content-length'));
});

test('empty arrays are objects or lists as the field is', static function (): void {
    $api = new Api(answer());
    $client = $api->client();
    $client->clients->update('cli_1', ['metadata' => [], 'tags' => [], 'planner' => []]);
    same('{"metadata":{},"tags":[],"planner":{}}', $api->last()['body']);
    $generate = static function (): \Generator {
        yield from ['a'];
        yield from ['b'];
    };
    $client->clients->update('cli_1', ['tags' => $generate(), 'status' => Status::Lead]);
    same('{"tags":["a","b"],"status":"lead"}', $api->last()['body']);
    $client->clients->update('cli_1', ['tags' => array_filter(['', 'vip']), 'metadata' => ['1' => 'a']]);
    same('{"tags":["vip"],"metadata":{"1":"a"}}', $api->last()['body']);
    $client->clients->bulk(['create' => [['name' => 'A', 'wedding_date' => new \DateTime('2027-06-12'), 'metadata' => []]]]);
    same('{"create":[{"name":"A","wedding_date":"2027-06-12","metadata":{}}]}', $api->last()['body']);
});

test('times are sent in UTC', static function (): void {
    $api = new Api(answer(['id' => 'bkg_1']));
    $api->client()->bookings->create(['start_at' => new \DateTimeImmutable('2026-03-01T10:30:00+01:00')]);
    same(['start_at' => '2026-03-01T09:30:00.000Z'], $api->body());
});

test('a model can be part of a body', static function (): void {
    $api = new Api(answer());
    $client = $api->client()->clients->get('cli_1');
    $api->client()->batch->create(['operations' => [['method' => 'POST', 'path' => '/v1/clients', 'body' => $client]]]);
    same(CLIENT, $api->body()['operations'][0]['body']);
});

test('a field of a body may have the name of an option', static function (): void {
    $api = new Api(answer(['id' => 'whk_1', 'secret' => 'whsec_c2VjcmV0'], 201));
    $body = ['url' => 'https://example.com', 'event_types' => ['client.*'], 'headers' => ['X-Key' => '1']];
    $api->client()->webhooks->create($body, ['headers' => ['X-Trace' => '7']]);
    same($body, $api->body());
    same('7', $api->last()['headers']['x-trace']);
});

test('filters have operators, times and dates', static function (): void {
    $api = new Api(['action' => 'pages', 'count' => 0]);
    $api->client()->clients->list([
        'created_at' => ['gte' => new \DateTimeImmutable('2026-01-01T00:00:00Z')],
        'wedding_date' => new \DateTimeImmutable('2027-06-12'),
        'status' => ['in' => ['lead', 'active']],
        'metadata' => ['crm_owner' => 'eva & co'],
        'limit' => 10,
        'email' => null,
    ]);
    same([
        'created_at[gte]' => '2026-01-01T00:00:00.000Z', 'wedding_date' => '2027-06-12', 'status[in]' => 'lead,active',
        'metadata[crm_owner]' => 'eva & co', 'limit' => '10',
    ], $api->last()['query']);
});

test('queries have booleans and numbers', static function (): void {
    same('?a=true&b=false&c=1.5&d%5Beq%5D=0', Encoder::query(['a' => true, 'b' => false, 'c' => 1.5, 'd' => ['eq' => 0, 'ne' => null]]));
    same('?a=lead%2Cb', Encoder::query(['a' => [Status::Lead, 'b']]));
    same('', Encoder::query(['a' => null]));
});

test('path values are escaped', static function (): void {
    $api = new Api(answer());
    $api->client()->clients->getByExternalId('opera', 'GRP/1 ?x');
    same('/base/v1/clients/by-external-id/opera/GRP%2F1%20%3Fx', $api->last()['path']);
    $api->client()->forms->getVersion('frm_1', 3);
    same('/base/v1/forms/frm_1/versions/3', $api->last()['path']);
});

test('calls that would be another request are not sent', static function (): void {
    $api = new Api(answer());
    foreach (["1\r", "1\n", "1\0"] as $value) {
        throws(\InvalidArgumentException::class, static fn () => $api->client()->clients->get('cli_1', [], ['headers' => ['X-A' => $value]]), 'line break');
    }
    foreach (['', '.', '..'] as $id) {
        throws(\InvalidArgumentException::class, static fn () => $api->client()->clients->delete($id), 'client_id is');
    }
    throws(\InvalidArgumentException::class, static fn () => $api->client()->clients->list(['statsu' => 'lead']), 'no argument statsu');
    throws(\InvalidArgumentException::class, static fn () => $api->client()->clients->get('cli_1', [], ['time_out' => 1]), 'time_out');
    throws(\InvalidArgumentException::class, static fn () => $api->client()->clients->create(['name' => "\xff"]), 'JSON');
    same([], $api->requests());
});

test('options of a call replace those of the client', static function (): void {
    $own = new class () implements HttpClient {
        /** @var list<HttpRequest> */
        public array $requests = [];

        public function send(HttpRequest $request): HttpResponse
        {
            $this->requests[] = $request;

            return new HttpResponse(200, [], json_encode(CLIENT, JSON_THROW_ON_ERROR));
        }
    };
    $options = ['organization' => 'org_1', 'api_version' => 'v1', 'headers' => ['X-Team' => 'a', 'X-Other' => 'b'], 'timeout' => 5];
    $client = new WedSyncClient(SECRET, $options + ['http_client' => $own]);
    $client->clients->update('cli_1', ['notes' => 'x']);
    $client->clients->update('cli_1', ['notes' => 'x'], [
        'organization' => 'org_2', 'api_version' => 'v2', 'headers' => ['x-team' => 'c'], 'timeout' => 7, 'idempotency_key' => 'order-7',
    ]);
    [$first, $second] = $own->requests;
    $names = ['wedsync-organization', 'api-version', 'x-team', 'x-other'];
    $values = static fn (HttpRequest $request): array => array_map(static fn (string $name): ?string => $request->headers()[$name] ?? null, $names);
    same([['org_1', 'v1', 'a', 'b'], ['org_2', 'v2', 'c', 'b']], [$values($first), $values($second)]);
    same([5.0, 7.0, 'order-7'], [$first->timeout, $second->timeout, $second->headers()['idempotency-key']]);
});

test('requests say who sends them', static function (): void {
    $api = new Api(answer());
    $options = ['organization' => 'org_1', 'api_version' => 'v1', 'headers' => ['X-App' => '1', 'Accept' => 'application/vnd.x']];
    $api->client(options: $options)->clients->get('cli_1');
    $headers = $api->last()['headers'];
    same('WedSync-SDK-PHP/1.0.0', $headers['user-agent']);
    same(['org_1', 'v1', '1', 'application/vnd.x'], [$headers['wedsync-organization'], $headers['api-version'], $headers['x-app'], $headers['accept']]);
    same(null, $headers['idempotency-key'] ?? null);
    holds(str_contains($headers['accept-encoding'], 'gzip'));
    $api->client(options: ['base_url' => "{$api->url}/"])->clients->get('cli_1', [], ['headers' => ['authorization' => 'Bearer other']]);
    same(['/base/v1/clients/cli_1', 'Bearer other'], [$api->last()['path'], $api->last()['headers']['authorization']]);
    $api->client(null, $options)->auth->login(['email' => 'a@b.example', 'password' => 'x']);
    same([null, null], [$api->last()['headers']['wedsync-organization'] ?? null, $api->last()['headers']['authorization'] ?? null]);
});

test('results have the types of the language', static function (): void {
    $client = (new Api(answer()))->client()->clients->get('cli_1');
    holds($client instanceof Models\Client);
    same('2026-03-01T09:30:00+00:00', $client->created_at->format('c'));
    same('2025-06-15 00:00', $client->wedding_date?->format('Y-m-d H:i'));
    same(null, $client->venue);
});

test('results of results are models', static function (): void {
    $refs = [['source' => 'opera', 'id' => 'G1']];
    $client = (new Api(answer(['planner' => ['name' => 'Eva'], 'external_refs' => $refs, 'venue' => ['id' => 'ven_1', 'name' => 'Manor']] + CLIENT)))
        ->client()->clients->get('cli_1', ['expand' => ['venue']]);
    same(['Eva', 'opera', 'Manor'], [$client->planner?->name, $client->external_refs[0]->source, $client->venue?->name]);
});

test('new fields and values are kept', static function (): void {
    $value = ['status' => 'honeymoon', 'loyalty' => ['points' => 3], 'created_at' => 'soon'] + CLIENT;
    $client = (new Api(answer($value)))->client()->clients->get('cli_1');
    same(['loyalty' => ['points' => 3]], $client->extraFields());
    same(['honeymoon', ['points' => 3], true], [$client->status, $client->loyalty, isset($client->loyalty)]);
    same($value, array_replace($value, $client->toArray()));
    throws(\LogicException::class, static fn () => $client->created_at, 'does not understand');
});

test('absent fields say why, and models cannot be changed', static function (): void {
    $client = (new Api(answer(['id' => 'cli_1', 'object' => 'client'])))->client()->clients->get('cli_1', ['fields' => ['id']]);
    throws(\LogicException::class, static fn () => $client->name, 'not selected by `fields`');
    throws(\LogicException::class, static fn () => $client->nam, 'has no "nam"');
    same([false, true], [isset($client->name), isset($client->id)]);
    throws(\Error::class, static function () use ($client): void {
        $client->id = 'cli_2';
    });
    throws(\LogicException::class, static function () use ($client): void {
        $client->other = 'x';
    });
});

test('results can be nothing, texts, lines, and results or a job', static function (): void {
    $client = (new Api(['status' => 204]))->client();
    $client->clients->delete('cli_1');
    same('BEGIN:VCALENDAR', (new Api(['text' => 'BEGIN:VCALENDAR']))->client()->bookings->getCalendar('bkg_1'));
    $lines = (new Api(['text' => "{\"status\": 201}\n{\"status\": 422}\n"]))->client()->jobs->result('job_1');
    same([['status' => 201], ['status' => 422]], $lines);
    $client = (new Api(answer(['object' => 'bulk_result', 'succeeded' => 1]), answer(['id' => 'job_1', 'status' => 'queued'], 202)))->client();
    holds($client->clients->bulk(['create' => []]) instanceof Models\BulkAnswer);
    holds($client->clients->bulk(['create' => []]) instanceof Models\Job);
});

test('numbers keep their value', static function (): void {
    $client = (new Api(['text' => '{"id": "cli_1", "big": 123456789012345678901234567890}']))->client()->clients->get('cli_1');
    same(['123456789012345678901234567890', 3.0, 3.5], [$client->big, Decoder::value('float', 3), Decoder::value('float', 3.5)]);
});

test('redirects are not followed', static function (): void {
    $api = new Api(['status' => 302, 'headers' => ['Location' => '{server}/elsewhere']], answer());
    same(302, throws(ApiException::class, static fn () => $api->client()->clients->get('cli_1'))->status);
    same(1, count($api->requests()));
});

test('what is not JSON is an error', static function (): void {
    foreach (['<html>', '3', 'null', ''] as $text) {
        $api = new Api(['text' => $text]);
        throws(DecodeException::class, static fn () => $api->client()->clients->get('cli_1'), 'not JSON');
        same(1, count($api->requests()));
    }
});

test('children are below their parents', static function (): void {
    $api = new Api(answer(['id' => 'spc_1', 'object' => 'space', 'name' => 'Garden']));
    $client = $api->client();
    same('Garden', $client->venues->spaces->get('ven_1', 'spc_1')->name);
    same('/base/v1/venues/ven_1/spaces/spc_1', $api->last()['path']);
    holds($client->venues === $client->venues && isset($client->apiKeys) && !isset($client->spaces));
    throws(\LogicException::class, static fn () => $client->spaces, 'has no "spaces"');
});

test('credentials are the secret or the pair', static function (): void {
    $api = new Api(answer());
    $api->client()->clients->get('cli_1');
    same('Bearer ' . SECRET, $api->last()['headers']['authorization']);
    $api->client(null, ['api_key' => 'bkx_1', 'api_secret' => SECRET])->clients->get('cli_1');
    $headers = $api->last()['headers'];
    same(['bkx_1', SECRET, null], [$headers['x-api-key'], $headers['x-api-secret'], $headers['authorization'] ?? null]);
});

test('tokens of OAuth are fetched, kept and renewed', static function (): void {
    $token = static fn (int $number): array => answer(['access_token' => "token_$number", 'expires_in' => 3600]);
    $api = new Api($token(1), answer(), answer(), problem(401, 'token_expired'), $token(2), answer());
    $client = $api->client(null, ['client_id' => 'oac_1', 'client_secret' => 'cs_live_x']);
    for ($number = 0; $number < 3; $number++) {
        $client->clients->get('cli_1');
    }
    $tokens = array_filter($api->requests(), static fn (array $each): bool => $each['path'] === '/base/oauth/token');
    same([2, 'grant_type=client_credentials'], [count($tokens), $tokens[0]['body']]);
    same(['Basic ' . base64_encode('oac_1:cs_live_x'), 'Bearer token_2'], [$api->headers('authorization')[0], $api->headers('authorization')[5]]);
});

test('tokens of OAuth are renewed once, and before they expire', static function (): void {
    $token = answer(['access_token' => 'token_1', 'expires_in' => 3600]);
    $options = ['client_id' => 'oac_1', 'client_secret' => 'cs_live_x'];
    $api = new Api($token, problem(401, 'token_expired'), $token, problem(401, 'token_expired'));
    throws(UnauthorizedException::class, static fn () => $api->client(null, $options)->clients->get('cli_1'));
    same(4, count($api->requests()));
    $short = answer(['access_token' => 'token_1', 'expires_in' => 60]);
    $api = new Api($short, answer(), $short, answer());
    $client = $api->client(null, $options);
    $client->clients->get('cli_1');
    $client->clients->get('cli_1');
    same(4, count($api->requests()));
});

test('tokens of OAuth are shared in a cache until they are refused', static function (): void {
    $cache = new class () {
        /** @var array<string, mixed> */
        public array $values = [];
        public ?int $lifetime = null;

        public function get(string $key): mixed
        {
            return $this->values[$key] ?? null;
        }

        public function set(string $key, mixed $value, ?int $lifetime): bool
        {
            [$this->values[$key], $this->lifetime] = [$value, $lifetime];

            return true;
        }

        public function delete(string $key): bool
        {
            unset($this->values[$key]);

            return true;
        }
    };
    $token = static fn (int $number): array => answer(['access_token' => "token_$number", 'expires_in' => 3600]);
    $api = new Api($token(1), answer(), answer(), problem(401, 'token_expired'), $token(2), answer(), $token(3), answer());
    $options = ['client_id' => 'oac_1', 'client_secret' => 'cs_live_x', 'token_cache' => $cache];
    for ($number = 0; $number < 3; $number++) {
        $api->client(null, $options)->clients->get('cli_1');
    }
    same(3540, $cache->lifetime);
    same(['Bearer token_1', 'Bearer token_1', 'Bearer token_1'], array_slice($api->headers('authorization'), 1, 3));
    $api->client(null, ['client_secret' => 'cs_live_y'] + $options)->clients->get('cli_1');
    same(['Bearer token_2', 'Bearer token_3'], [$api->headers('authorization')[5], $api->headers('authorization')[7]]);
    same(false, str_contains(implode(array_keys($cache->values)), 'cs_live'));
});

test('refused clients of OAuth are an error of the RFC', static function (): void {
    $client = (new Api(answer(['error' => 'invalid_client'], 401)))->client(null, ['client_id' => 'oac_1', 'client_secret' => 'cs_live_x']);
    same('invalid_client', throws(UnauthorizedException::class, static fn () => $client->clients->get('cli_1'))->code);
});

test('configurations that cannot work are refused at once', static function (): void {
    $refused = [
        ['sk_1', ['api_key' => 'bkx_1', 'api_secret' => 'sk_1']], [null, ['api_key' => 'bkx_1']], [null, ['client_id' => 'oac_1']],
        ["sk_1\n", []], ['', []], ['sk_1', ['base_url' => 'api.wedsync.com']], ['sk_1', ['timeout' => 0]], ['sk_1', ['max_retries' => -1]],
        ['sk_1', ['timeOut' => 3]], ['sk_1', ['logger' => new \stdClass()]], ['sk_1', ['http_client' => new \stdClass()]],
    ];
    foreach ($refused as [$secret, $options]) {
        throws(ConfigurationException::class, static fn () => new WedSyncClient($secret, $options));
    }
    throws(ConfigurationException::class, static fn () => (new Api(answer()))->client(null)->clients->get('cli_1'), 'no credentials');
    same([], Pauses::$seconds);
});

test('an own HTTP client sends the requests', static function (): void {
    $own = new class () implements HttpClient {
        public ?HttpRequest $request = null;

        public function send(HttpRequest $request): HttpResponse
        {
            $this->request = $request;

            return new HttpResponse(200, [], json_encode(CLIENT, JSON_THROW_ON_ERROR));
        }
    };
    $client = new WedSyncClient(SECRET, ['http_client' => $own, 'timeout' => 7]);
    same('cli_1', $client->clients->get('cli_1')->id);
    same(['https://api.wedsync.com/v1/clients/cli_1', 7.0], [$own->request?->url, $own->request?->timeout]);
});

test('curl takes a proxy', static function (): void {
    $api = new Api(answer());
    $options = ['base_url' => 'http://api.example', 'http_client' => new CurlHttpClient([CURLOPT_PROXY => getenv('WEDSYNC_SERVER')])];
    same('cli_1', (new WedSyncClient(SECRET, $options))->clients->get('cli_1')->id);
    same(['api.example', '/v1/clients/cli_1'], [$api->last()['headers']['host'], $api->last()['path']]);
});

test('curl takes options, and keeps its connection', static function (): void {
    $api = new Api(answer());
    $client = $api->client(options: ['http_client' => new CurlHttpClient([CURLOPT_USERAGENT => 'x', CURLOPT_REFERER => 'https://a.example'])]);
    $client->clients->get('cli_1');
    $client->clients->create(['name' => 'A', 'email' => 'a@b.example']);
    $client->clients->get('cli_1');
    same('https://a.example', $api->last()['headers']['referer']);
    same(['GET', 'POST', 'GET'], array_column($api->requests(), 'method'));
    same('', $api->last()['body']);
    same(1, count(array_unique(array_column($api->requests(), 'connection'))));
});
