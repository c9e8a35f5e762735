// Runs the grants of OAuth clients that others wrote: openid-client and oauth4webapi. Reads {library, metadata, client, …} as JSON from
// standard input and prints what the client got. `redirect` is the address to which the authorization server sent the browser.
import { readFileSync } from "node:fs";
import * as oauth from "oauth4webapi";
import * as client from "openid-client";

const input = JSON.parse(readFileSync(0, "utf8"));

async function useOpenidClient({ metadata, clientId, clientSecret, redirect, checks, scope }) {
  const authentication = clientSecret ? client.ClientSecretBasic(clientSecret) : client.None();
  const config = new client.Configuration(metadata, clientId, {}, authentication);
  client.allowInsecureRequests(config);
  const tokens = redirect
    ? await client.authorizationCodeGrant(config, new URL(redirect), checks)
    : await client.clientCredentialsGrant(config, { scope });
  const refreshed = tokens.refresh_token ? await client.refreshTokenGrant(config, tokens.refresh_token) : undefined;
  const introspection = await client.tokenIntrospection(config, (refreshed ?? tokens).access_token);
  await client.tokenRevocation(config, (refreshed ?? tokens).access_token);
  const revoked = await client.tokenIntrospection(config, (refreshed ?? tokens).access_token);
  return { tokens, refreshed, introspection, revoked };
}

async function useOauth4webapi({ metadata, clientId, clientSecret, redirect, checks, scope }) {
  const options = { [oauth.allowInsecureRequests]: true };
  const self = { client_id: clientId };
  const authentication = clientSecret ? oauth.ClientSecretBasic(clientSecret) : oauth.None();
  let response;
  if (redirect) {
    const parameters = oauth.validateAuthResponse(metadata, self, new URL(redirect), checks.expectedState);
    response = await oauth.authorizationCodeGrantRequest(
      metadata,
      self,
      authentication,
      parameters,
      checks.redirectUri,
      checks.pkceCodeVerifier,
      options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(metadata, self, response);
    const refresh = await oauth.refreshTokenGrantRequest(metadata, self, authentication, tokens.refresh_token, options);
    return { tokens, refreshed: await oauth.processRefreshTokenResponse(metadata, self, refresh) };
  }
  response = await oauth.clientCredentialsGrantRequest(metadata, self, authentication, { scope }, options);
  return { tokens: await oauth.processClientCredentialsResponse(metadata, self, response) };
}

const use = { "openid-client": useOpenidClient, oauth4webapi: useOauth4webapi }[input.library];
process.stdout.write(JSON.stringify(await use(input)));
