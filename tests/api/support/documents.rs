//! Documents, and attaching them to refunds.

use reqwest::Method;
use uuid::Uuid;

use super::{
    app::TestApp,
    client::{Answer, Caller},
};

/// A letter: the least that is a sound PDF.
pub const LETTER: &[u8] = b"%PDF-1.4\nxref\nstartxref\n9\n%%EOF\n";

/// A sound PDF of so many bytes.
pub fn letter_of(size: usize) -> Vec<u8> {
    let (head, end) = (b"%PDF-1.4\nxref\n", b"\nstartxref\n9\n%%EOF\n");
    let mut bytes = head.to_vec();
    bytes.resize(size - end.len(), b'x');
    bytes.extend_from_slice(end);
    bytes
}

/// A sound picture.
pub fn picture() -> Vec<u8> {
    let chunk = |name: &[u8; 4], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], name, data, &[0; 4]].concat()
    };
    let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n".to_vec(), header, chunk(b"IDAT", &[1]), chunk(b"IEND", &[])].concat()
}

impl Caller {
    /// Attaches a document to the version of a refund seen as `etag`.
    pub async fn attach(&self, refund: Uuid, etag: &str, document: &str, file: (&str, Vec<u8>)) -> Answer {
        let (media_type, bytes) = file;
        let path = format!("/v1/refunds/{refund}/attachments?document={document}&file_name=letter");
        let request = self.request(Method::POST, &path).header("Idempotency-Key", Uuid::now_v7().to_string());
        let request = request.header("If-Match", etag).header("Content-Type", media_type);
        self.send(request.body(bytes)).await
    }
}

impl TestApp {
    /// Attaches a letter to the latest version of a refund, as the agency's clerk.
    pub async fn attach_letter(&self, place: &str, refund: Uuid, document: &str) -> Answer {
        let etag = self.refund(refund).await.etag().to_owned();
        let clerk = self.by(&format!("{place}.clerk"));
        clerk.attach(refund, &etag, document, ("application/pdf", LETTER.to_vec())).await
    }
}
