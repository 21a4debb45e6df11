//! The bytes of the file on their way to the XML parser: counted, and held to a limit.

use std::io::{self, BufRead, Read};

/// Bytes between two events of the parser: a tag, a text, a comment. The parser itself knows no limit.
const MAX_TOKEN_BYTES: usize = 64 * 1024;

pub(super) struct Source<R> {
    inner: R,
    row: usize,
    token: usize,
    is_ascii_only: bool,
    halted: Option<Halt>,
}

/// Why no more bytes come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Halt {
    TooLong,
    NotAscii,
    Nul,
}

impl<R: BufRead> Source<R> {
    pub fn new(inner: R) -> Self {
        Self { inner, row: 1, token: 0, is_ascii_only: false, halted: None }
    }

    /// The row that has been reached, 1 for the first.
    pub fn row(&self) -> usize {
        self.row
    }

    pub fn begin_token(&mut self) {
        self.token = 0;
    }

    pub fn halted(&self) -> Option<Halt> {
        self.halted
    }

    /// From here on a byte beyond ASCII ends the file: its declaration names an encoding that is not UTF-8.
    pub fn demand_ascii(&mut self) {
        self.is_ascii_only = true;
    }
}

impl<R: BufRead> Read for Source<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let mut available = self.fill_buf()?;
        let count = available.read(target)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.token > MAX_TOKEN_BYTES {
            self.halted = Some(Halt::TooLong);
        }
        if self.halted.is_some() {
            return Err(io::Error::other("halted"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        // The buffer is full already, so this reads nothing.
        if let Some(taken) = self.inner.fill_buf().ok().and_then(|bytes| bytes.get(..count)) {
            self.row += taken.iter().filter(|byte| **byte == b'\n').count();
            if taken.contains(&0) {
                self.halted = Some(Halt::Nul);
            } else if self.is_ascii_only && !taken.is_ascii() {
                self.halted = Some(Halt::NotAscii);
            }
        }
        self.token += count;
        self.inner.consume(count);
    }
}
