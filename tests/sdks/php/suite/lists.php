<?php

declare(strict_types=1);

namespace Tests;

require __DIR__ . '/runner.php';

const COUNT = 250;

test('lists iterate over all pages when they are needed', static function (): void {
    $api = new Api(['action' => 'pages', 'count' => COUNT]);
    $ids = [];
    foreach ($api->client()->clients->list(['limit' => 100]) as $key => $client) {
        same(count($ids), $key);
        $ids[] = $client->id;
        if (count($ids) === 100) {
            same(1, count($api->requests()));
        }
    }
    same(array_map(static fn (int $number): string => "cli_$number", range(0, COUNT - 1)), $ids);
    same(3, count($api->requests()));
    same(['100', '100', '100'], array_map(static fn (array $each): string => array_column($each['query'], 1, 0)['limit'], $api->requests()));
});

test('lists become arrays', static function (): void {
    $page = (new Api(['action' => 'pages', 'count' => COUNT]))->client()->clients->list(['limit' => 100]);
    same(COUNT, count(iterator_to_array($page)));
});

test('lists have pages', static function (): void {
    $page = (new Api(['action' => 'pages', 'count' => COUNT]))->client()->clients->list(['limit' => 100]);
    same([100, true, '100', null], [count($page->data), $page->hasMore, $page->nextCursor, $page->total]);
    same('cli_100', $page->nextPage()?->data[0]->id);
    $pages = iterator_to_array($page->pages());
    same([100, 100, 50], array_map(static fn ($each): int => count($each->data), $pages));
    same(null, $pages[2]->nextPage());
});

test('lists have a total', static function (): void {
    $page = (new Api(answer(['data' => [], 'has_more' => false, 'next_cursor' => null, 'total' => 7])))->client()->clients->list(['include' => 'total']);
    same(7, $page->total);
});

test('lists continue at a cursor', static function (): void {
    $page = (new Api(['action' => 'pages', 'count' => COUNT]))->client()->clients->list(['cursor' => '240']);
    same(10, iterator_count($page->getIterator()));
});

test('lists keep the filters of the first page but no offset', static function (): void {
    $api = new Api(['action' => 'pages', 'count' => 60]);
    iterator_to_array($api->client()->clients->list(['limit' => 25, 'offset' => 0, 'status' => 'lead'], ['organization' => 'org_1']));
    $queries = array_map(static fn (array $each): array => array_column($each['query'], 1, 0), $api->requests());
    same(['lead', 'lead', 'lead'], array_column($queries, 'status'));
    same(['0'], array_column($queries, 'offset'));
    same(['org_1', 'org_1', 'org_1'], $api->headers('wedsync-organization'));
});
