/** Errors of the API by their status and code. */

import assert from "node:assert/strict";
import test from "node:test";

import * as sdk from "@wedsync/sdk";

import { clientOf, json, problem, serve } from "./server.ts";

async function errorOf(t: test.TestContext, reply: ReturnType<typeof json>): Promise<sdk.ApiError> {
  const server = await serve(t, reply);
  const error: unknown = await clientOf(server, { maxRetries: 0 })
    .clients.get("cli_1")
    .catch((each: unknown) => each);
  assert.ok(error instanceof sdk.ApiError);
  return error;
}

test("an error has the members of the problem document", async (t) => {
  const errors = [{ pointer: "/email", code: "invalid_email", detail: "not a valid e-mail address" }];
  const error = await errorOf(
    t,
    problem(422, "invalid_request", {
      errors,
      doc_url: "https://developers.wedsync.com/errors/invalid_request",
      current_version: 4,
    }),
  );
  assert.ok(error instanceof sdk.InvalidRequestError);
  assert.ok(error instanceof sdk.UnprocessableContentError);
  assert.ok(error instanceof sdk.WedSyncError);
  assert.deepEqual(
    [error.name, error.status, error.code, error.title, error.detail, error.requestId, error.retryable, error.docUrl],
    [
      "InvalidRequestError",
      422,
      "invalid_request",
      "Title of invalid_request",
      "Detail of invalid_request.",
      "req_1",
      false,
      "https://developers.wedsync.com/errors/invalid_request",
    ],
  );
  assert.deepEqual(error.errors, errors);
  assert.equal(error.message, "Detail of invalid_request. (invalid_request, status 422, req_1)");
  assert.equal(error.problem["current_version"], 4);
  assert.equal(error.response.headers.get("content-type"), "application/json");
  assert.equal(JSON.parse(error.response.body).code, "invalid_request");
});

const CLASSES = [
  [401, "key_expired", sdk.KeyExpiredError, sdk.UnauthorizedError],
  [403, "insufficient_scope", sdk.InsufficientScopeError, sdk.ForbiddenError],
  [404, "not_found", sdk.NotFoundError, sdk.NotFoundError],
  [409, "slot_unavailable", sdk.SlotUnavailableError, sdk.ConflictError],
  [410, "cursor_expired", sdk.CursorExpiredError, sdk.GoneError],
  [412, "stale_version", sdk.StaleVersionError, sdk.PreconditionFailedError],
  [429, "rate_limited", sdk.RateLimitedError, sdk.TooManyRequestsError],
  [500, "internal_error", sdk.InternalError, sdk.InternalServerError],
  [503, "contended", sdk.ContendedError, sdk.ServiceUnavailableError],
] as const;

for (const [status, code, errorClass, family] of CLASSES) {
  test(`${status} ${code} has a class and a family`, async (t) => {
    const error = await errorOf(t, problem(status, code));
    assert.ok(error instanceof errorClass && error instanceof family);
    assert.equal(error.constructor, errorClass);
  });
}

test("a code that a newer server sends has the class of its status", async (t) => {
  const error = await errorOf(t, problem(409, "brand_new"));
  assert.equal(error.constructor, sdk.ConflictError);
  assert.deepEqual([error.code, error.name], ["brand_new", "BrandNewError"]);
});

test("a status that a newer server sends is an ApiError", async (t) => {
  const error = await errorOf(t, problem(451, "brand_new"));
  assert.equal(error.constructor, sdk.ApiError);
});

test("one code with two statuses has two classes", async (t) => {
  assert.equal((await errorOf(t, problem(401, "token_expired"))).constructor, sdk.TokenExpiredError);
  assert.equal((await errorOf(t, problem(410, "token_expired"))).constructor, sdk.GoneTokenExpiredError);
});

test("the page of a proxy is an error of its status", async (t) => {
  const error = await errorOf(t, (_, response) => response.writeHead(502, { "X-Request-Id": "req_9" }).end("<html>"));
  assert.deepEqual([error.status, error.code, error.requestId, error.response.body], [502, "", "req_9", "<html>"]);
});

for (const [name, reply] of Object.entries({
  "a page instead of JSON": ((_, response) => response.end("<html>")) as ReturnType<typeof json>,
  "a redirect": json(301, undefined, { Location: "https://elsewhere.example/" }),
})) {
  test(`${name} is an UnexpectedResponseError`, async (t) => {
    const server = await serve(t, reply);
    const call = clientOf(server).clients.create({ name: "Ann", email: "ann@example.com" }, { idempotencyKey: "mine" });
    await assert.rejects(
      call,
      (error: Error) => error instanceof sdk.UnexpectedResponseError && error.idempotencyKey === "mine",
    );
    assert.equal(server.requests.length, 1);
  });
}

test("no connection is a ConnectionError with its cause", async () => {
  const client = new sdk.WedSyncClient("sk_live_1", { baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  await assert.rejects(
    client.clients.get("cli_1"),
    (error: Error) => error instanceof sdk.ConnectionError && error.cause instanceof Error,
  );
});
