//! A browser without script: it keeps cookies for their paths, posts forms, follows redirects.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};

use crate::markup::hidden;
use crate::robust::escaped;
use crate::site::{Reply, Site, request};

/// A browser at one page of a site.
pub struct Browser<'a> {
    site: &'a Site,
    /// Path, name, value.
    cookies: Vec<(String, String, String)>,
    /// Where it is.
    pub address: String,
    /// What it shows.
    pub page: String,
}

impl<'a> Browser<'a> {
    /// A browser that opens an address.
    pub async fn at(site: &'a Site, address: &str) -> Self {
        let mut browser = Self { site, cookies: Vec::new(), address: String::new(), page: String::new() };
        browser.open(address).await;
        browser
    }

    /// Opens an address, and follows where it leads.
    pub async fn open(&mut self, address: &str) -> StatusCode {
        let reply = self.request(Method::GET, address, Body::empty()).await;
        self.arrive(address, reply).await
    }

    /// Sends the form of the page with the button `go`. Hidden fields go with it.
    pub async fn press(&mut self, go: &str, put: &[(&str, &str)]) -> StatusCode {
        self.post(&[&[("go", go)], put].concat()).await
    }

    /// Sends the form of the page with these fields and its hidden ones.
    pub async fn post(&mut self, put: &[(&str, &str)]) -> StatusCode {
        let address = self.address.split('?').next().unwrap().to_owned();
        let reply = self.send_form(&address, put).await;
        self.arrive(&address, reply).await
    }

    /// The same without following.
    pub async fn send_form(&mut self, address: &str, put: &[(&str, &str)]) -> Reply {
        let kept = ["seed", "live", "change"].map(|name| (name, hidden(&self.page, name)));
        let kept = kept.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
        let fields =
            put.iter().copied().chain(kept.filter(|(name, _)| !put.iter().any(|(known, _)| known == name)));
        let body: Vec<String> = fields.map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        self.request(Method::POST, address, Body::from(body.join("&"))).await
    }

    /// The value of a cookie that would be sent to this path.
    pub fn cookie(&self, name: &str, path: &str) -> Option<&str> {
        let sent =
            self.cookies.iter().find(|(known_path, known, _)| known == name && path.starts_with(known_path));
        sent.map(|(.., value)| value.as_str())
    }

    /// Forgets its cookies.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    async fn request(&mut self, method: Method, address: &str, body: Body) -> Reply {
        let path = address.split('?').next().unwrap();
        let sent: Vec<String> = self
            .cookies
            .iter()
            .filter(|(known, ..)| path.starts_with(known))
            .map(|(_, name, value)| format!("{name}={value}"))
            .collect();
        let mut builder = request(method, address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        if !sent.is_empty() {
            builder = builder.header(header::COOKIE, sent.join("; "));
        }
        let request: Request<Body> = builder.body(body).unwrap();
        let reply = self.site.send(request).await;
        for cookie in reply.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        reply
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        let path = attributes.split(';').find_map(|one| one.trim().strip_prefix("Path=")).unwrap();
        self.cookies.retain(|(known_path, known, _)| known_path != path || known != name);
        if !attributes.contains("Max-Age=0") {
            self.cookies.push((path.to_owned(), name.to_owned(), value.to_owned()));
        }
    }

    async fn arrive(&mut self, address: &str, mut reply: Reply) -> StatusCode {
        let mut address = address.to_owned();
        for _ in 0..5 {
            if reply.status != StatusCode::SEE_OTHER {
                break;
            }
            reply.header("location").clone_into(&mut address);
            if !address.starts_with('/') {
                break;
            }
            reply = self.request(Method::GET, &address, Body::empty()).await;
        }
        self.address = address;
        self.page = String::from_utf8(reply.body.to_vec()).unwrap();
        reply.status
    }
}
