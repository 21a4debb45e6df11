//! From where a request comes.
//!
//! **Invariant.** `X-Forwarded-For` is believed only as far as trusted proxies wrote it: it is read from its end, and the
//! first address that is no trusted proxy's is the caller's, whatever stands before it.

use std::{
    future::{Ready, ready},
    net::{IpAddr, Ipv4Addr},
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web::Data};

use super::{config::Settings, error::Error};

/// The header in which proxies say for whom they ask.
const FORWARDED: &str = "X-Forwarded-For";

/// The address of whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

impl FromRequest for Peer {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // Only a caller inside this process has no address.
        let direct = request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |address| address.ip());
        let trusted = request.app_data::<Data<Settings>>().map_or(&[][..], |settings| &settings.trusted_proxies);
        let forwarded = request.headers().get_all(FORWARDED).filter_map(|value| value.to_str().ok());
        let forwarded: Vec<&str> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
        ready(Ok(Self(caller(direct, &forwarded, trusted))))
    }
}

fn caller(direct: IpAddr, forwarded: &[&str], trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|proxy| proxy.to_canonical() == address.to_canonical());
    let mut last = direct;
    for one in forwarded.iter().rev() {
        if !is_trusted(&last) {
            break;
        }
        // What is no address was not written by a proxy of ours: the proxy itself stands for it.
        let Ok(address) = one.parse() else { break };
        last = address;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_are_believed_and_only_about_their_callers() {
        let ip = |text: &str| -> IpAddr { text.parse().unwrap() };
        let trusted = [ip("10.0.0.1"), ip("10.0.0.2")];
        for (direct, forwarded, expected) in [
            ("198.51.100.7", &["203.0.113.9"][..], "198.51.100.7"),
            ("10.0.0.1", &["203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", &["192.0.2.1", "203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", &["192.0.2.1", "203.0.113.9", "10.0.0.2"], "203.0.113.9"),
            ("10.0.0.1", &["unknown"], "10.0.0.1"),
            ("::ffff:10.0.0.1", &["203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", &[], "10.0.0.1"),
        ] {
            assert_eq!(caller(ip(direct), forwarded, &trusted), ip(expected), "{direct} {forwarded:?}");
        }
    }
}
