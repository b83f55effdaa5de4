//! Single sign-on with one issuer, by `OpenID` Connect.
