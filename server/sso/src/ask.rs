//! Asking an issuer over the network.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::redirect::Policy;

/// How long an issuer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes of an answer at most.
const LONGEST: usize = 1 << 20;

/// Why nothing came back.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The connection, or what came over it.
    #[error("the issuer could not be asked")]
    Network(#[from] reqwest::Error),
    /// It says more than an issuer has to say.
    #[error("the issuer's answer is too long")]
    TooLong,
    /// The answer cannot be put together.
    #[error("the issuer's answer makes no sense")]
    Answer(#[from] http::Error),
}

/// What comes back, when it comes.
pub type Answer = Pin<Box<dyn Future<Output = Result<HttpResponse, AskError>> + Send>>;

/// Who asks. It follows nobody who sends it elsewhere: an issuer could lead it to what stands behind our
/// own walls.
pub struct Asker(reqwest::Client);

impl Asker {
    /// `private`: whether it asks over `https` alone.
    pub fn new(private: bool) -> Result<Self, reqwest::Error> {
        // Other parts need the same; whoever comes first installs it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .timeout(PATIENCE)
            .https_only(private)
            .build()?;
        Ok(Self(client))
    }
}

impl AsyncHttpClient<'_> for Asker {
    type Error = AskError;
    type Future = Answer;

    fn call(&self, request: HttpRequest) -> Answer {
        let client = self.0.clone();
        Box::pin(async move {
            let mut response = client.execute(request.try_into()?).await?;
            let mut answer = http::Response::builder().status(response.status());
            for (name, value) in response.headers() {
                answer = answer.header(name, value);
            }
            let mut body = Vec::new();
            while let Some(piece) = response.chunk().await? {
                if body.len() + piece.len() > LONGEST {
                    return Err(AskError::TooLong);
                }
                body.extend_from_slice(&piece);
            }
            Ok(answer.body(body)?)
        })
    }
}
