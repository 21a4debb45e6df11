//! A gateway that takes messages: a real listener that does what it is told, and remembers what it heard.

use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use amanat::cli::work::{self, Told};
use serde_json::Value;

use super::{app::TestApp, database::Engine, world::PASSWORD};

/// What it does with a message.
#[derive(Clone, Debug)]
pub enum Does {
    /// Takes it.
    Take,
    /// Answers with this status and this header.
    Answer(u16, &'static str),
    /// Hears it, and hangs up without a word.
    Cut,
    /// Hears it, and says nothing for so long.
    Sleep(Duration),
}

/// A message as it arrived.
#[derive(Clone, Debug)]
pub struct Heard {
    pub key: String,
    pub authorization: String,
    pub json: Value,
}

impl Heard {
    pub fn text(&self) -> &str {
        self.json["text"].as_str().unwrap()
    }
}

#[derive(Clone)]
pub struct Gateway {
    pub url: String,
    heard: Arc<Mutex<Vec<Heard>>>,
    plan: Arc<Mutex<VecDeque<Does>>>,
}

impl Gateway {
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/messages", listener.local_addr().unwrap());
        let gateway = Self { url, heard: Arc::default(), plan: Arc::default() };
        let listening = gateway.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let one = listening.clone();
                thread::spawn(move || one.serve(stream.unwrap()));
            }
        });
        gateway
    }

    /// What it does with the next messages; afterwards it takes them.
    pub fn next(&self, does: impl IntoIterator<Item = Does>) {
        self.plan.lock().unwrap().extend(does);
    }

    /// Everything that arrived, in its order.
    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    fn serve(&self, stream: TcpStream) {
        let Some(heard) = read(&stream) else { return };
        // In one step, so that the plan is followed in the order of arrival.
        let does = {
            let mut all = self.heard.lock().unwrap();
            all.push(heard);
            let number = all.len();
            let does = self.plan.lock().unwrap().pop_front().unwrap_or(Does::Take);
            (number, does)
        };
        let answer = match does {
            (number, Does::Take) => answer(202, "X-Any: any", &format!("{{\"id\":\"gw-{number}\"}}")),
            (_, Does::Answer(status, header)) => answer(status, header, "{}"),
            (_, Does::Cut) => return,
            (_, Does::Sleep(time)) => {
                thread::sleep(time);
                return;
            }
        };
        let mut stream = stream;
        stream.write_all(answer.as_bytes()).ok();
    }
}

fn read(stream: &TcpStream) -> Option<Heard> {
    let mut reader = BufReader::new(stream);
    let (mut key, mut authorization, mut length) = (String::new(), String::new(), 0);
    let mut line = String::new();
    while reader.read_line(&mut line).ok()? > 2 {
        let (name, value) = line.split_once(':').unwrap_or((line.as_str(), ""));
        match name.to_ascii_lowercase().as_str() {
            "idempotency-key" => key = value.trim().to_owned(),
            "authorization" => authorization = value.trim().to_owned(),
            "content-length" => length = value.trim().parse().unwrap(),
            _ => {}
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Heard { key, authorization, json: serde_json::from_slice(&body).ok()? })
}

fn answer(status: u16, header: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} Any\r\n{header}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

impl TestApp {
    /// A treasury that tells its applicants through a gateway, from pages at this address. What happened before is told.
    pub async fn telling(engine: Engine) -> (Self, Gateway) {
        let gateway = Gateway::open();
        let url = gateway.url.clone();
        let app = Self::with(engine, |settings| {
            settings.message_gateway = url;
            settings.web_origin = "https://khazaneh.example.ir".to_owned();
        });
        (app.await, gateway)
    }

    /// What the worker does every few seconds.
    pub async fn tell(&self) -> Told {
        work::tell(&self.state).await.unwrap()
    }

    /// Makes messages of what happened, and sends none.
    pub async fn relayed(&self) -> amanat::messages::Relayed {
        amanat::messages::relay(&self.state.db, self.state.office.id, true).await.unwrap()
    }

    /// The messages about a request, the oldest first.
    pub async fn messages_of(&self, reference: &str) -> Vec<Value> {
        let path = format!("/v1/messages?sort=oldest&reference={reference}");
        // The clock may have moved far beyond the life of the world's tokens.
        let auditor = self.sign_in("auditor", PASSWORD).await;
        auditor.get(&path).await.expect(200).json["items"].as_array().unwrap().clone()
    }
}
