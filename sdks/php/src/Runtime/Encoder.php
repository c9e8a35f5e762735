<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\InputShapes;
use WedSync\Model;

/**
 * Converts values of requests to JSON and to query strings.
 *
 * The kind of a value is `date`, `map` (an open object), the name of a shape, `[kind]` for a list and `{kind}` for a map of such values,
 * or empty for a value that is sent as it is.
 */
final class Encoder
{
    /**
     * @param array<string, mixed> $body
     * @throws \InvalidArgumentException for values that JSON does not have
     */
    public static function json(#[\SensitiveParameter] array $body, string $kind): string
    {
        try {
            $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;

            return json_encode(self::plain($body, $kind), $flags);
        } catch (\JsonException $error) {
            $reason = $error->getMessage();
        }
        throw new \InvalidArgumentException("The body cannot be sent as JSON: $reason.");
    }

    /** Return a value as JSON has it: times in UTC, dates, and models as the API sent them. */
    public static function plain(#[\SensitiveParameter] mixed $value, string $kind): mixed
    {
        $value = self::unwrap($value, $kind);
        if (!is_array($value)) {
            return $value;
        }
        if (str_starts_with($kind, '[')) {
            $item = substr($kind, 1, -1);

            return array_map(static fn (mixed $each): mixed => self::plain($each, $item), array_values($value));
        }
        $fields = InputShapes::SHAPES[$kind] ?? [];
        $item = str_starts_with($kind, '{') ? substr($kind, 1, -1) : '';
        $result = [];
        foreach ($value as $name => $each) {
            $result[$name] = self::plain($each, $fields[$name] ?? $item);
        }

        return $kind === '' || $kind === 'date' ? $result : (object) $result;
    }

    /** Return a value without the class that it may have. */
    private static function unwrap(#[\SensitiveParameter] mixed $value, string $kind): mixed
    {
        return match (true) {
            $value instanceof \DateTimeInterface => self::time($value, $kind === 'date'),
            $value instanceof \BackedEnum => $value->value,
            $value instanceof Model => $value->toArray(),
            $value instanceof \Traversable => iterator_to_array($value, preserve_keys: !str_starts_with($kind, '[')),
            default => $value,
        };
    }

    /**
     * Return the query string. An array with names is a filter by operators: `['gte' => …]` is `name[gte]=…`; lists are separated by commas.
     *
     * @param array<string, mixed> $values
     * @param list<string> $dates Names of the parameters that are dates.
     */
    public static function query(#[\SensitiveParameter] array $values, array $dates = []): string
    {
        $pairs = [];
        foreach ($values as $name => $value) {
            $isDate = in_array($name, $dates, true);
            if (is_array($value) && !array_is_list($value)) {
                foreach ($value as $operator => $each) {
                    $pairs["{$name}[$operator]"] = self::queryText($each, $isDate);
                }
            } else {
                $pairs[$name] = self::queryText($value, $isDate);
            }
        }
        $query = http_build_query($pairs, encoding_type: PHP_QUERY_RFC3986); // leaves out null

        return $query === '' ? '' : "?$query";
    }

    private static function queryText(#[\SensitiveParameter] mixed $value, bool $isDate): ?string
    {
        return match (true) {
            $value === null => null,
            is_bool($value) => $value ? 'true' : 'false',
            is_array($value) => implode(',', array_map(static fn (mixed $each): ?string => self::queryText($each, $isDate), $value)),
            default => (string) self::plain($value, $isDate ? 'date' : ''),
        };
    }

    private static function time(\DateTimeInterface $value, bool $isDate): string
    {
        if ($isDate) {
            return $value->format('Y-m-d');
        }

        return \DateTimeImmutable::createFromInterface($value)->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s.v\Z');
    }
}
