//! Passkeys.

use heard_service::ports::{Ceremony, NewPasskey, ProofError, RelyingParty};
use serde_json::Value;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

fn webauthn(site: &RelyingParty) -> Result<Webauthn, ProofError> {
    let origin = Url::parse(&site.origin).map_err(|_| ProofError::Failed)?;
    let builder = WebauthnBuilder::new(&site.id, &origin).map_err(|_| ProofError::Failed)?;
    builder.rp_name("Heard").build().map_err(|_| ProofError::Failed)
}

fn write(value: &impl serde::Serialize) -> Result<String, ProofError> {
    serde_json::to_string(value).map_err(|_| ProofError::Failed)
}

pub fn begin_registration(
    site: &RelyingParty,
    handle: Uuid,
    name: &str,
    known: &[String],
) -> Result<Ceremony, ProofError> {
    let known = known
        .iter()
        .map(|document| Ok(read::<Passkey>(document)?.cred_id().clone()))
        .collect::<Result<Vec<_>, ProofError>>()?;
    let (challenge, state) = webauthn(site)?
        .start_passkey_registration(handle, name, name, Some(known))
        .map_err(|_| ProofError::Failed)?;
    let mut options = serde_json::to_value(&challenge).map_err(|_| ProofError::Failed)?;
    // The library asks for keys that need a name first. Here people come in without one.
    if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
        selection["residentKey"] = Value::from("required");
        selection["requireResidentKey"] = Value::from(true);
    }
    Ok(Ceremony { options: options.to_string(), state: write(&state)? })
}

pub fn finish_registration(
    site: &RelyingParty,
    state: &str,
    response: &str,
) -> Result<NewPasskey, ProofError> {
    let state: PasskeyRegistration = read(state)?;
    let response: RegisterPublicKeyCredential =
        serde_json::from_str(response).map_err(|_| ProofError::Refused)?;
    let passkey =
        webauthn(site)?.finish_passkey_registration(&response, &state).map_err(|_| ProofError::Refused)?;
    Ok(NewPasskey { id: id(&passkey), document: write(&passkey)? })
}

pub fn begin_sign_in(site: &RelyingParty) -> Result<Ceremony, ProofError> {
    let (challenge, state) =
        webauthn(site)?.start_discoverable_authentication().map_err(|_| ProofError::Failed)?;
    let mut options = serde_json::to_value(&challenge).map_err(|_| ProofError::Failed)?;
    // A button was pressed: the browser asks at once, and does not wait in a field.
    if let Some(members) = options.as_object_mut() {
        members.remove("mediation");
    }
    Ok(Ceremony { options: options.to_string(), state: write(&state)? })
}

pub fn identify(site: &RelyingParty, response: &str) -> Result<(Uuid, String), ProofError> {
    let response: PublicKeyCredential = serde_json::from_str(response).map_err(|_| ProofError::Refused)?;
    let webauthn = webauthn(site)?;
    let (handle, _) =
        webauthn.identify_discoverable_authentication(&response).map_err(|_| ProofError::Refused)?;
    Ok((handle, response.id))
}

pub fn finish_sign_in(
    site: &RelyingParty,
    state: &str,
    response: &str,
    document: &str,
) -> Result<String, ProofError> {
    let state: DiscoverableAuthentication = read(state)?;
    let response: PublicKeyCredential = serde_json::from_str(response).map_err(|_| ProofError::Refused)?;
    let mut passkey: Passkey = read(document)?;
    let result = webauthn(site)?
        .finish_discoverable_authentication_v2(&response, state, &passkey)
        .map_err(|_| ProofError::Refused)?;
    passkey.update_credential(&result);
    write(&passkey)
}

fn read<T: serde::de::DeserializeOwned>(document: &str) -> Result<T, ProofError> {
    serde_json::from_str(document).map_err(|_| ProofError::Failed)
}

/// The name of a passkey as browsers write it: base64 for addresses, without padding.
fn id(passkey: &Passkey) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes: &[u8] = passkey.cred_id().as_ref();
    let mut name = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            let six = number >> (18 - 6 * place) & 63;
            name.push(char::from(LETTERS[six as usize]));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

    use super::*;

    #[test]
    fn what_is_kept_of_a_conversation_can_be_read_again() {
        let site = RelyingParty { id: "localhost".to_owned(), origin: "http://localhost:3000".to_owned() };
        let making = begin_registration(&site, Uuid::nil(), "Sam", &[]).unwrap();
        serde_json::from_str::<PasskeyRegistration>(&making.state).unwrap();
        let using = begin_sign_in(&site).unwrap();
        serde_json::from_str::<DiscoverableAuthentication>(&using.state).unwrap();
        assert_eq!(finish_registration(&site, &making.state, "{}"), Err(ProofError::Refused));
    }
}
