<?php

declare(strict_types=1);

/** A small runner of tests, and a client of the scripted server (tests/sdks/scripted_server.py). Warnings and notices are errors. */

namespace WedSync\Runtime {
    /** Keeps the pauses instead of waiting, for all classes of this namespace; a real API is waited for. */
    function usleep(int $microseconds): void
    {
        \Tests\Pauses::$seconds[] = $microseconds / 1_000_000;
        if (!getenv('WEDSYNC_SERVER')) {
            \usleep($microseconds);
        }
    }
}

namespace Tests {
    use WedSync\WedSyncClient;

    error_reporting(E_ALL);
    ini_set('zend.exception_ignore_args', '0'); // so that secrets in traces are seen
    set_error_handler(static function (int $level, string $message, string $file, int $line): never {
        throw new \ErrorException($message, 0, $level, $file, $line);
    });
    require getenv('WEDSYNC_PACKAGE') . '/autoload.php';

    const SECRET = 'sk_test_01k0a3v5m8f1xq2w7r9tbdc6yz_secret';
    const CLIENT = [
        'id' => 'cli_1',
        'object' => 'client',
        'name' => 'John & Jane Smith',
        'status' => 'lead',
        'wedding_date' => '2025-06-15',
        'created_at' => '2026-03-01T09:30:00.000Z',
    ];

    final class Pauses
    {
        /** @var list<float> */
        public static array $seconds = [];
    }

    /** The scripted server. */
    final class Api
    {
        public readonly string $url;

        /** @param array<string, mixed> ...$replies */
        public function __construct(array ...$replies)
        {
            $this->url = getenv('WEDSYNC_SERVER') . '/base';
            $this->control('PUT', '/_script', json_encode(['replies' => $replies], JSON_THROW_ON_ERROR));
        }

        /** @param array<string, mixed> $options */
        public function client(?string $secret = SECRET, array $options = []): WedSyncClient
        {
            return new WedSyncClient($secret, $options + ['base_url' => $this->url]);
        }

        /** @return list<array<string, mixed>> */
        public function requests(): array
        {
            return json_decode($this->control('GET', '/_requests'), true, flags: JSON_THROW_ON_ERROR);
        }

        /** @return array<string, mixed> The last request; its query is by name. */
        public function last(): array
        {
            $requests = $this->requests();
            $last = end($requests);

            return ['query' => array_column($last['query'], 1, 0)] + $last;
        }

        /** @return list<string|null> A header of each request. */
        public function headers(string $name): array
        {
            return array_map(static fn (array $each): ?string => $each['headers'][$name] ?? null, $this->requests());
        }

        /** @return array<string, mixed> The body of the last request. */
        public function body(): array
        {
            return json_decode($this->last()['body'], true, flags: JSON_THROW_ON_ERROR);
        }

        private function control(string $method, string $path, string $body = ''): string
        {
            $context = stream_context_create(['http' => ['method' => $method, 'content' => $body, 'header' => 'Content-Type: application/json']]);

            return file_get_contents(getenv('WEDSYNC_SERVER') . $path, false, $context);
        }
    }

    /** @return array<string, mixed> A reply with JSON. */
    function answer(mixed $value = CLIENT, int $status = 200, array $headers = []): array
    {
        return ['status' => $status, 'json' => $value, 'headers' => (object) $headers];
    }

    /** @return array<string, mixed> A problem document. */
    function problem(int $status, string $code, array $members = [], array $headers = []): array
    {
        return answer(['status' => $status, 'code' => $code, 'detail' => 'Refused.', 'request_id' => 'req_1'] + $members, $status, $headers);
    }

    function test(string $name, callable $run): void
    {
        Pauses::$seconds = [];
        try {
            $run();
            echo "ok $name\n";
        } catch (\Throwable $error) {
            echo "FAILED $name: " . $error::class . ": {$error->getMessage()}\n  at {$error->getFile()}:{$error->getLine()}\n{$error->getTraceAsString()}\n";
            register_shutdown_function(static fn () => exit(1));
        }
    }

    function same(mixed $expected, mixed $actual): void
    {
        if ($expected !== $actual) {
            throw new \Exception('expected ' . json_encode($expected) . ', got ' . json_encode($actual));
        }
    }

    function holds(bool $claim, string $text = 'does not hold'): void
    {
        if (!$claim) {
            throw new \Exception($text);
        }
    }

    /**
     * @template T of \Throwable
     * @param class-string<T> $class
     * @return T
     */
    function throws(string $class, callable $run, string $message = ''): \Throwable
    {
        try {
            $run();
        } catch (\Throwable $error) {
            if (!$error instanceof $class) {
                throw $error;
            }
            holds(str_contains($error->getMessage(), $message), "the message is: {$error->getMessage()}");

            return $error;
        }
        throw new \Exception("$class was not thrown");
    }
}
