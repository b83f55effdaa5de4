//! Single sign-on with one issuer, by `OpenID` Connect: the code flow with PKCE.
//!
//! The issuer is asked about itself when somebody first signs in, not when the server starts: the server
//! works while the issuer does not. What it said is kept for an hour, and asked for anew when a signature
//! is made with a key that is not known yet.

mod ask;

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use heard_service::ports::{Came, Identity, Issuer, IssuerError, Secrets};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
    CoreGrantType, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm,
    CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType, CoreTokenResponse, CoreUserInfoClaims,
};
use openidconnect::{
    AccessTokenHash, AdditionalProviderMetadata, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl, Scope,
    TokenResponse as _,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use ask::Asker;

/// How long what the issuer said about itself is believed.
const KNOWN: Duration = Duration::from_secs(3600);

/// How long an issuer that did not answer is left alone: whoever comes meanwhile is told at once, and does
/// not wait behind all the others.
const REST: Duration = Duration::from_secs(5);

/// Signatures that are believed: those that only the issuer can make.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What must be known to sign on.
pub struct Settings {
    /// The issuer's address, exactly as it calls itself.
    pub issuer: String,
    /// What Heard is called there.
    pub client: String,
    /// What Heard proves itself with there; none if it need not.
    pub secret: Option<String>,
    /// What staff call the issuer.
    pub name: String,
    /// The address to which browsers come back.
    pub back: String,
}

/// Why settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The issuer's address.
    #[error("{0}: an issuer's address begins with https:// (or http:// on this machine)")]
    Issuer(String),
    /// The address of this server.
    #[error("{0}: this is not an address to which browsers can come back")]
    Back(String),
    /// The part that asks.
    #[error("the issuer cannot be asked")]
    Asker(#[source] reqwest::Error),
}

/// What an issuer says beyond the usual about itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct More {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for More {}

type Metadata = ProviderMetadata<
    More,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What is known of an issuer.
#[derive(Default)]
struct Known {
    metadata: Option<(Instant, Arc<Metadata>)>,
    failed: Option<Instant>,
}

/// The issuer did not answer a moment ago.
#[derive(Debug, thiserror::Error)]
#[error("the issuer did not answer a moment ago")]
struct Resting;

/// An issuer.
pub struct OpenId {
    settings: Settings,
    issuer: IssuerUrl,
    back: RedirectUrl,
    asker: Asker,
    known: Mutex<Known>,
}

impl OpenId {
    /// An issuer with these settings. It is not asked yet.
    ///
    /// # Errors
    /// See [`SettingsError`].
    pub fn new(settings: Settings) -> Result<Self, SettingsError> {
        let issuer = IssuerUrl::new(settings.issuer.clone());
        let issuer = issuer.map_err(|_| SettingsError::Issuer(settings.issuer.clone()))?;
        let address = issuer.url();
        let here = matches!(address.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let private = address.scheme() == "https";
        let plain = here && address.scheme() == "http";
        if !private && !plain {
            return Err(SettingsError::Issuer(settings.issuer));
        }
        let back = RedirectUrl::new(settings.back.clone());
        let back = back.map_err(|_| SettingsError::Back(settings.back.clone()))?;
        let asker = Asker::new(private).map_err(SettingsError::Asker)?;
        Ok(Self { settings, issuer, back, asker, known: Mutex::default() })
    }

    /// What the issuer says about itself, no older than this.
    async fn metadata(&self, age: Duration) -> Result<Arc<Metadata>, IssuerError> {
        let mut known = self.known.lock().await;
        if let Some((when, metadata)) = &known.metadata
            && when.elapsed() < age
        {
            return Ok(Arc::clone(metadata));
        }
        if known.failed.is_some_and(|when| when.elapsed() < REST) {
            return Err(failed(Resting));
        }
        let asked = Metadata::discover_async(self.issuer.clone(), &self.asker).await;
        known.failed = asked.is_err().then(Instant::now);
        let metadata = Arc::new(asked.map_err(failed)?);
        known.metadata = Some((Instant::now(), Arc::clone(&metadata)));
        Ok(metadata)
    }

    fn client(&self, metadata: &Metadata) -> Client {
        let secret = self.settings.secret.clone().map(ClientSecret::new);
        let client = ClientId::new(self.settings.client.clone());
        CoreClient::from_provider_metadata(metadata.clone(), client, secret)
            .set_redirect_uri(self.back.clone())
    }

    /// Fetches the answer that belongs to a code.
    async fn fetch(
        &self,
        client: &Client,
        secrets: &Secrets,
        code: &str,
    ) -> Result<CoreTokenResponse, IssuerError> {
        client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(failed)?
            .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier.clone()))
            .request_async(&self.asker)
            .await
            .map_err(|error| match error {
                // The code is used, too old, or somebody else's.
                openidconnect::RequestTokenError::ServerResponse(refused) => wrong(refused.error()),
                other => failed(other),
            })
    }

    /// What the signed part says, if it is signed by the issuer, for us, and for this sign-on; and the
    /// client that knows the key.
    async fn claims(
        &self,
        client: Client,
        token: &CoreIdToken,
        nonce: &Nonce,
    ) -> Result<(Client, CoreIdTokenClaims), IssuerError> {
        let verified = token.claims(&verifier(&client), nonce).cloned();
        match verified {
            Ok(claims) => Ok((client, claims)),
            // Perhaps the issuer has a new key. Only what the issuer itself sent is looked at here, so nobody
            // else can make us ask again and again.
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                let client = self.client(&*self.metadata(Duration::ZERO).await?);
                let claims = token.claims(&verifier(&client), nonce).cloned().map_err(wrong)?;
                Ok((client, claims))
            }
            Err(error) => Err(wrong(error)),
        }
    }
}

fn verifier(client: &Client) -> CoreIdTokenVerifier<'_> {
    client.id_token_verifier().set_allowed_algs(SIGNATURES)
}

#[async_trait]
impl Issuer for OpenId {
    fn name(&self) -> &str {
        &self.settings.name
    }

    async fn begin(&self, secrets: &Secrets) -> Result<String, IssuerError> {
        let metadata = self.metadata(KNOWN).await?;
        let verifier = PkceCodeVerifier::new(secrets.verifier.clone());
        let client = self.client(&metadata);
        let (state, nonce) = (secrets.state.clone(), secrets.nonce.clone());
        let (address, _, _) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        Ok(address.into())
    }

    async fn finish(&self, secrets: &Secrets, came: &Came) -> Result<Identity, IssuerError> {
        let metadata = self.metadata(KNOWN).await?;
        let named = metadata.additional_metadata().authorization_response_iss_parameter_supported;
        match &came.issuer {
            Some(issuer) if issuer == self.issuer.as_str() => {}
            None if !named => {}
            _ => return Err(wrong("another issuer answered")),
        }
        let client = self.client(&metadata);
        let answer = self.fetch(&client, secrets, &came.code).await?;
        let token = answer.id_token().ok_or_else(|| wrong("nothing in it is signed"))?;
        let (client, claims) = self.claims(client, token, &Nonce::new(secrets.nonce.clone())).await?;
        if let Some(expected) = claims.access_token_hash() {
            let verifier = verifier(&client);
            let key = token.signing_key(&verifier).map_err(wrong)?;
            let signed = token.signing_alg().map_err(wrong)?;
            let actual = AccessTokenHash::from_token(answer.access_token(), signed, key).map_err(wrong)?;
            if actual != *expected {
                return Err(wrong("what lets in is not what was signed"));
            }
        }
        let person: CoreUserInfoClaims = client
            .user_info(answer.access_token().clone(), Some(claims.subject().clone()))
            .map_err(failed)?
            .request_async(&self.asker)
            .await
            .map_err(failed)?;
        let theirs = person.email_verified() == Some(true);
        let email = person.email().filter(|_| theirs).map(|email| email.to_string());
        Ok(Identity { issuer: self.issuer.to_string(), subject: claims.subject().to_string(), email })
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> IssuerError {
    IssuerError::Failed(Box::new(error))
}

fn wrong(error: impl std::fmt::Display) -> IssuerError {
    IssuerError::Wrong(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(issuer: &str, back: &str) -> Result<OpenId, SettingsError> {
        OpenId::new(Settings {
            issuer: issuer.to_owned(),
            client: "heard".to_owned(),
            secret: None,
            name: "Council".to_owned(),
            back: back.to_owned(),
        })
    }

    #[test]
    fn an_issuer_elsewhere_is_only_asked_in_private() {
        let back = "https://heard.example.org/manage/sso/back";
        for issuer in ["https://id.example.org", "http://127.0.0.1:9000", "http://localhost:9000/a"] {
            assert!(with(issuer, back).is_ok(), "{issuer}");
        }
        for issuer in ["http://id.example.org", "ftp://127.0.0.1", "id.example.org", ""] {
            assert!(matches!(with(issuer, back), Err(SettingsError::Issuer(_))), "{issuer}");
        }
        assert!(matches!(with("https://id.example.org", "heard"), Err(SettingsError::Back(_))));
    }

    #[tokio::test]
    async fn an_issuer_that_is_not_there_is_left_alone_for_a_moment() {
        // It takes connections and says nothing of use.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.unwrap_or_else(|error| panic!("{error}"));
        let address = listener.local_addr().map(|address| format!("http://{address}"));
        let asked = Arc::new(std::sync::atomic::AtomicU32::new(0));
        let count = Arc::clone(&asked);
        tokio::spawn(async move {
            while listener.accept().await.is_ok() {
                count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        });
        let issuer = with(&address.unwrap_or_default(), "http://127.0.0.1/manage/sso/back");
        let issuer = issuer.unwrap_or_else(|error| panic!("{error}"));
        let text = || "5e".repeat(32);
        let secrets = Secrets { state: text(), nonce: text(), verifier: text() };
        let first = issuer.begin(&secrets).await;
        assert!(matches!(first, Err(IssuerError::Failed(_))));
        let before = asked.load(std::sync::atomic::Ordering::Relaxed);
        assert!(before > 0);
        let Err(IssuerError::Failed(second)) = issuer.begin(&secrets).await else { panic!("it was asked") };
        assert_eq!(second.to_string(), "the issuer did not answer a moment ago");
        assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), before);
    }
}
