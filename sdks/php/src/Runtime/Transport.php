<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Exception\ApiException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\WedSyncException;
use WedSync\Http\HttpRequest;
use WedSync\Http\HttpResponse;

/** Sends calls with their retries. */
final class Transport
{
    public function __construct(public readonly ClientOptions $options, public readonly Credentials $credentials)
    {
    }

    /**
     * Send a call with its retries, and return its result.
     *
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $query
     * @param array<string, mixed>|null $body
     * @throws WedSyncException
     */
    public function call(
        Operation $operation,
        array $pathValues,
        #[\SensitiveParameter] array $query,
        #[\SensitiveParameter] ?array $body,
        CallOptions $options,
    ): mixed {
        $request = new Request($this->options, $operation, $pathValues, $query, $body, $options);
        $mayRenew = true;
        while (true) {
            $request->attempts++;
            try {
                return $this->read($operation, $this->follow($request, $this->send($request)));
            } catch (WedSyncException $error) {
                $error->idempotencyKey = $request->idempotencyKey;
                if ($mayRenew && $error->getCode() === 'token_expired' && $this->credentials->discardToken()) {
                    $mayRenew = false;
                    continue;
                }
                $delay = $request->retryDelay($error);
                if ($delay === null) {
                    throw $error;
                }
            }
            Pause::for($delay);
        }
    }

    /** Send a request once, without credentials of the client, and log the attempt. */
    public function exchange(HttpRequest $request, int $attempt = 1): HttpResponse
    {
        $startedAt = hrtime(true);
        $outcome = 'failed';
        try {
            $response = $this->options->httpClient->send($request);
            $outcome = (string) $response->status;

            return $response;
        } catch (WedSyncException $error) {
            $outcome = (new \ReflectionClass($error))->getShortName();
            throw $error;
        } finally {
            $milliseconds = intdiv(hrtime(true) - $startedAt, 1_000_000);
            $this->options->logger?->debug("{$request->name} attempt $attempt: $outcome in $milliseconds ms", []);
        }
    }

    private function send(Request $request): HttpResponse
    {
        $operation = $request->operation;
        $headers = $request->headers();
        if ($operation->hasCredentials) {
            if ($this->credentials->needsToken()) {
                $this->credentials->storeToken($this->exchange($this->credentials->tokenRequest($this->options), $request->attempts));
            }
            $headers += $this->credentials->headers();
        }
        $limit = $operation->returns === 'lines' ? null : HttpRequest::MAX_BYTES;
        $message = new HttpRequest($operation->name(), $operation->method, $request->url, $headers, $request->content(), $request->timeout, $limit);

        return $this->exchange($message, $request->attempts);
    }

    /** Return the response with lines that the API stored elsewhere, without credentials; other responses as they are. */
    private function follow(Request $request, HttpResponse $response): HttpResponse
    {
        $place = $response->header('location') ?? '';
        if ($request->operation->returns !== 'lines' || $response->status !== 303 || $place === '') {
            return $response;
        }
        if (preg_match('#^/(?!/)#', $place)) {
            preg_match('#^https?://[^/?\#]*#', $request->url, $server);
            $place = ($server[0] ?? '') . $place;
        }
        if (!preg_match('#^https?://#i', $place)) {
            throw new DecodeException("{$request->operation->name()} returned a redirect that is not followed. Check `base_url` and proxies.");
        }
        $headers = ['user-agent' => Version::USER_AGENT, 'accept' => '*/*'];
        $message = new HttpRequest($request->operation->name(), 'GET', $place, $headers, null, $request->timeout, maxBytes: null);

        return $this->exchange($message, $request->attempts);
    }

    /** Send a file to an address that is not the API's, with retries, and return the response, also a refusal. */
    public function put(HttpRequest $request, int $maxRetries): HttpResponse
    {
        for ($attempts = 1; ; $attempts++) {
            try {
                $response = $this->exchange($request, $attempts);
                $failure = $response->isSuccess() ? null : ApiException::of($response);
            } catch (ConnectionException $error) {
                [$response, $failure] = [null, $error];
            }
            $delay = $failure === null || $attempts > $maxRetries ? null : Retries::delay($failure, $attempts, mayRepeat: true);
            if ($delay === null) {
                return $response ?? throw $failure;
            }
            Pause::for($delay);
        }
    }

    private function read(Operation $operation, HttpResponse $response): mixed
    {
        if (!$response->isSuccess()) {
            throw ApiException::of($response);
        }
        try {
            $value = match ($operation->returns) {
                'nothing' => null,
                'text' => $response->body,
                'lines' => self::decodeLines($response->body),
                default => Decoder::json($response->body),
            };
        } catch (\JsonException) {
            $value = false;
        }
        if (!self::isExpected($operation, $value)) {
            throw new DecodeException(
                "{$operation->name()} returned {$response->status} with a body that is not JSON of the API. Check `base_url` and proxies.",
            );
        }

        return match ($operation->returns) {
            'value' => Decoder::value($operation->result, $value),
            'job' => Decoder::value($response->status === 202 ? 'Job' : $operation->result, $value),
            default => $value,
        };
    }

    private static function isExpected(Operation $operation, mixed $value): bool
    {
        return match ($operation->returns) {
            'nothing' => true,
            'text' => is_string($value),
            'lines' => is_array($value),
            'page' => is_array($value) && is_array($value['data'] ?? null) && array_is_list($value['data']),
            default => is_array($value) && ($value === [] || !array_is_list($value)), // the empty object is an empty array
        };
    }

    /**
     * @return list<mixed>
     * @throws \JsonException
     */
    private static function decodeLines(string $text): array
    {
        $lines = array_filter(explode("\n", $text), static fn (string $each): bool => trim($each) !== '');

        return array_map(Decoder::json(...), array_values($lines));
    }
}
