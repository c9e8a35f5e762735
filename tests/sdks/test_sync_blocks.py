"""The calls of the guide about synchronization: in each language, they send the record by its ID in the other system."""

import json

import pytest

from tests.guides import GUIDES, SDK_LANGUAGES, SdkPackages, code_blocks
from tests.sdks.scripted_server import CLIENT, a_scripted_server

# What the calls take for granted.
FRAMES = {
    "js": """
import { WedSyncClient } from "@wedsync/sdk";
const wedsync = new WedSyncClient("sk_test_1", { baseUrl: process.env.WEDSYNC_URL });
const name = "Ann & Bo", email = "ann@example.com", source_updated_at = "2026-03-01T09:30:00Z";
""",
    "python": """
import os
from wedsync import WedSyncClient
wedsync = WedSyncClient("sk_test_1", base_url=os.environ["WEDSYNC_URL"])
name, email, updated_at = "Ann & Bo", "ann@example.com", "2026-03-01T09:30:00Z"
""",
    "php": """<?php
require 'vendor/autoload.php';
$wedsync = new WedSync\\WedSyncClient('sk_test_1', ['base_url' => getenv('WEDSYNC_URL')]);
[$name, $email, $updatedAt] = ['Ann & Bo', 'ann@example.com', '2026-03-01T09:30:00Z'];
""",
    "csharp": """
using System;
using WedSync;
using var wedsync = new WedSyncClient("sk_test_1", new() { BaseUrl = Environment.GetEnvironmentVariable("WEDSYNC_URL")! });
var (name, email, updatedAt) = ("Ann & Bo", "ann@example.com", DateTimeOffset.Parse("2026-03-01T09:30:00Z"));
""",
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("sync"))


@pytest.mark.parametrize("language", SDK_LANGUAGES)
def test_send_a_record_by_its_own_id(packages: SdkPackages, language: str) -> None:
    (block,) = code_blocks(GUIDES / "sync.md", language)
    with a_scripted_server() as server:
        server.script([{"status": 201, "json": CLIENT}])
        packages.run(language, FRAMES[language] + block, {"WEDSYNC_URL": server.url})
        (request,) = server.requests
    assert (request["method"], request["path"]) == ("PUT", "/v1/clients/by-external-id/opera/C-00001")
    body = json.loads(request["body"])
    assert body.pop("source_updated_at").startswith("2026-03-01T09:30:00")
    assert body == {"name": "Ann & Bo", "email": "ann@example.com"}
