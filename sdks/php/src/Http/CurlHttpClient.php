<?php

declare(strict_types=1);

namespace WedSync\Http;

use WedSync\Exception\ConnectionException;
use WedSync\Exception\TimeoutException;

/** Sends requests with curl, on a connection that stays open. */
final class CurlHttpClient implements HttpClient
{
    private const CONNECT_TIMEOUT_MS = 10_000;

    private ?\CurlHandle $handle = null;

    /** @param array<int, mixed> $options More options of curl, for example `[CURLOPT_PROXY => 'http://proxy:3128']`. */
    public function __construct(#[\SensitiveParameter] private readonly array $options = [])
    {
    }

    public function send(HttpRequest $request): HttpResponse
    {
        $headers = [];
        $body = '';
        $handle = $this->prepare($request, $headers, $body);
        if (curl_exec($handle) === false || curl_errno($handle) !== 0) {
            $this->fail($request, $handle, strlen($body));
        }

        return new HttpResponse((int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE), $headers, $body);
    }

    /** @param array<string, list<string>> $headers The headers of the response, when it has come. */
    private function prepare(HttpRequest $request, array &$headers, string &$body): \CurlHandle
    {
        $this->handle ??= curl_init() ?: throw new ConnectionException('curl could not be started.');
        $handle = $this->handle;
        curl_reset($handle);
        $timeout = max(1, (int) ceil($request->timeout * 1000));
        $lines = array_map(static fn (string $name, string $value): string => "$name: $value", array_keys($request->headers()), $request->headers());
        curl_setopt_array($handle, $this->options + [
            CURLOPT_URL => $request->url,
            CURLOPT_CUSTOMREQUEST => $request->method,
            CURLOPT_HTTPHEADER => [...$lines, 'Expect:'],
            CURLOPT_TIMEOUT_MS => $timeout,
            CURLOPT_CONNECTTIMEOUT_MS => min($timeout, self::CONNECT_TIMEOUT_MS),
            CURLOPT_NOSIGNAL => true,
            // curl repeats a request if its connection breaks that was open before: what has no key goes on a new one.
            CURLOPT_FRESH_CONNECT => $request->method === 'POST' && !isset($request->headers()['idempotency-key']),
            CURLOPT_ENCODING => '',
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_WRITEFUNCTION => static function (\CurlHandle $_handle, string $part) use (&$body, $request): int {
                $body .= $part;

                return $request->maxBytes === null || strlen($body) <= $request->maxBytes ? strlen($part) : 0;
            },
            CURLOPT_HEADERFUNCTION => static function (\CurlHandle $_handle, string $line) use (&$headers): int {
                if (str_starts_with($line, 'HTTP/')) {
                    $headers = []; // an informational response came first
                } elseif (str_contains($line, ':')) {
                    [$name, $value] = explode(':', $line, 2);
                    $headers[strtolower($name)][] = trim($value);
                }

                return strlen($line);
            },
        ]);
        if ($request->method === 'HEAD') {
            curl_setopt($handle, CURLOPT_NOBODY, true);
        } elseif ($request->body() !== null) {
            curl_setopt($handle, CURLOPT_POSTFIELDS, $request->body());
        } elseif ($request->method !== 'GET') {
            curl_setopt($handle, CURLOPT_HTTPHEADER, [...$lines, 'Expect:', 'Content-Length: 0']);
        }

        return $handle;
    }

    private function fail(HttpRequest $request, \CurlHandle $handle, int $size): never
    {
        if ($request->maxBytes !== null && $size > $request->maxBytes) {
            throw $request->tooLarge();
        }
        if (curl_errno($handle) === CURLE_OPERATION_TIMEDOUT) {
            throw new TimeoutException("{$request->name} got no response in time.");
        }
        throw new ConnectionException("{$request->name} failed: " . curl_error($handle));
    }

    /** @return array<string, mixed> Options of curl can have the password of a proxy. */
    public function __debugInfo(): array
    {
        return [];
    }
}
