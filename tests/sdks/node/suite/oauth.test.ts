/** OAuth for applications that act for people. */

import assert from "node:assert/strict";
import test from "node:test";
import { inspect } from "node:util";

import { AuthorizationError } from "@wedsync/sdk";

import { clientOf, json, problem, serve } from "./server.ts";

test("the challenge of PKCE is that of RFC 7636, appendix B", () => {
  const { oauth } = clientOf({ url: "https://api.example.com", requests: [], otherwise: () => undefined });
  assert.equal(
    oauth.pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").codeChallenge,
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
  const [first, second] = [oauth.pkce(), oauth.pkce()];
  assert.match(first.codeVerifier, /^[\w-]{43}$/);
  assert.notEqual(first.codeVerifier, second.codeVerifier);
});

test("a person agrees at an address with PKCE and a state; the code becomes tokens", async (t) => {
  const server = await serve(
    t,
    json(200, { access_token: "eyJ-hidden", refresh_token: "rt-hidden", token_type: "Bearer", expires_in: 3600 }),
  );
  const { oauth } = clientOf(server, {}, { clientId: "oac_1", clientSecret: "secret" });
  const { url, state, codeVerifier } = oauth.authorizationUrl({
    redirectUri: "https://app.example.com/back",
    scopes: ["clients:read", "weddings:read"],
  });
  const { searchParams, origin, pathname } = new URL(url);
  assert.equal(origin + pathname, `${server.url}/oauth/authorize`);
  assert.deepEqual(Object.fromEntries(searchParams), {
    response_type: "code",
    client_id: "oac_1",
    redirect_uri: "https://app.example.com/back",
    scope: "clients:read weddings:read",
    state,
    code_challenge: oauth.pkce(codeVerifier).codeChallenge,
    code_challenge_method: "S256",
  });
  const tokens = await oauth.exchangeCode({ code: "c1", codeVerifier, redirectUri: "https://app.example.com/back" });
  assert.equal(tokens.access_token, "eyJ-hidden");
  assert.doesNotMatch(inspect(tokens), /hidden/);
  const [request] = server.requests;
  assert.equal(request?.headers["authorization"], `Basic ${btoa("oac_1:secret")}`);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
    grant_type: "authorization_code",
    code: "c1",
    code_verifier: codeVerifier,
    redirect_uri: "https://app.example.com/back",
  });
});

test("a redirect is read: its code, a refusal, or that it is not the answer", () => {
  const { oauth } = clientOf({ url: "https://api.example.com", requests: [], otherwise: () => undefined });
  assert.equal(oauth.readRedirect("https://app.example.com/back?code=c1&state=s1", "s1"), "c1");
  assert.equal(oauth.readRedirect("/back?code=c1&state=s1", "s1"), "c1");
  const faults = {
    "code=c1&state=s2": "invalid_state",
    "code=c1": "invalid_state",
    "error=access_denied&state=s1": "access_denied",
    "state=s1": "invalid_redirect",
  };
  for (const [query, code] of Object.entries(faults)) {
    assert.throws(
      () => oauth.readRedirect(`/back?${query}`, "s1"),
      (error: Error) => error instanceof AuthorizationError && error.code === code,
    );
  }
});

test("a public client names itself; a code is never sent twice, a refresh is", async (t) => {
  const unavailable = problem(503, "unavailable", { retryable: true });
  const server = await serve(t, unavailable, unavailable, json(200, { access_token: "eyJ" }));
  const { oauth } = clientOf(server);
  const code = { code: "c1", codeVerifier: "v", redirectUri: "https://app.example.com/back", clientId: "oac_2" };
  await assert.rejects(oauth.exchangeCode(code), { code: "unavailable" });
  assert.equal(server.requests.length, 1);
  await oauth.refresh({ refreshToken: "rt_1", clientId: "oac_2" });
  assert.deepEqual(
    server.requests.map((each) => each.headers["authorization"]),
    [undefined, undefined, undefined],
  );
  assert.equal(server.requests[2]?.body, "grant_type=refresh_token&refresh_token=rt_1&client_id=oac_2");
  await assert.rejects(async () => oauth.exchangeCode({ ...code, clientId: "" }), TypeError);
});

test("a public client is not authenticated with the secret of the credentials", async (t) => {
  const server = await serve(t, json(200, { access_token: "eyJ" }));
  const { oauth } = clientOf(server, {}, { clientId: "oac_1", clientSecret: "secret" });
  await oauth.refresh({ refreshToken: "rt_1", clientId: "oac_2" });
  assert.equal(server.requests[0]?.headers["authorization"], undefined);
  assert.match(server.requests[0]?.body ?? "", /client_id=oac_2/);
});
