//! Lists, cut into pages by key (keyset), newest or oldest first.
//!
//! **Invariant.** A cursor says where the last page ended, for one list, one set of filters and one scope; it is signed,
//! so that nobody reads another list's end into it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

use super::{code::Code, error::Error};

/// Items per page unless asked otherwise.
pub const USUAL: u64 = 50;
/// The most items per page.
pub const MOST: u64 = 200;

/// Items that are read at once where a whole list is.
const PIECE: u64 = 500;

/// Which end of a list comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// What was recorded last comes first.
    #[default]
    Newest,
    /// What was recorded first comes first.
    Oldest,
}

/// One page of a list.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Pass as `cursor` to read on; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

impl<T> Page<T> {
    /// The same page of something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), next_cursor: self.next_cursor }
    }
}

/// Where to cut, as the caller asked.
#[derive(Clone, Debug)]
pub struct Cut {
    limit: u64,
    sort: Sort,
    after: Option<Uuid>,
    list: String,
    seal: Seal,
}

/// The key that signs cursors.
#[derive(Clone)]
pub struct Seal(pub [u8; 32]);

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

impl Seal {
    /// Reads `limit`, `sort` and `cursor`. `list` names the list with its filters and scope.
    ///
    /// # Errors
    /// `cursor_invalid` when the cursor was made for another list or by somebody else.
    pub fn cut(
        &self,
        list: String,
        limit: Option<u64>,
        sort: Option<Sort>,
        cursor: Option<&str>,
    ) -> Result<Cut, Error> {
        let sort = sort.unwrap_or_default();
        let list = format!("{list}|{sort:?}");
        let after = cursor.map(|cursor| self.open(&list, cursor)).transpose()?;
        Ok(Cut { limit: limit.unwrap_or(USUAL).clamp(1, MOST), sort, after, list, seal: self.clone() })
    }

    fn open(&self, list: &str, cursor: &str) -> Result<Uuid, Error> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Code::CursorInvalid)?;
        let (id, tag) = bytes.split_at_checked(16).ok_or(Code::CursorInvalid)?;
        self.mac(list, id)?.verify_truncated_left(tag).map_err(|_| Code::CursorInvalid)?;
        // An empty or short tag would verify against almost nothing.
        if tag.len() != 16 {
            return Err(Code::CursorInvalid.into());
        }
        Ok(Uuid::from_slice(id).map_err(|_| Code::CursorInvalid)?)
    }

    fn close(&self, list: &str, id: Uuid) -> Result<String, Error> {
        let tag = self.mac(list, id.as_bytes())?.finalize().into_bytes();
        let bytes: Vec<u8> = id.as_bytes().iter().copied().chain(tag.iter().take(16).copied()).collect();
        Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }

    fn mac(&self, list: &str, id: &[u8]) -> Result<Hmac<Sha256>, Error> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|fault| anyhow::anyhow!("{fault}"))?;
        mac.update(list.as_bytes());
        mac.update(id);
        Ok(mac)
    }
}

impl Cut {
    /// Orders a query by its id, starts it after the cursor and reads one item more than a page holds.
    pub fn apply<E: EntityTrait>(&self, select: Select<E>, id: impl ColumnTrait) -> Select<E> {
        let order = match self.sort {
            Sort::Newest => Order::Desc,
            Sort::Oldest => Order::Asc,
        };
        let beyond = match (self.after, self.sort) {
            (None, _) => Condition::all(),
            (Some(after), Sort::Newest) => Condition::all().add(id.lt(after)),
            (Some(after), Sort::Oldest) => Condition::all().add(id.gt(after)),
        };
        select.filter(beyond).order_by(id, order).limit(self.limit.saturating_add(1))
    }

    /// Orders a query by something else first, then by its id; the earlier comes first where the oldest does. Where the
    /// item at which the last page ended has moved meanwhile, the list goes on from where it stands now.
    pub fn apply_by<E: EntityTrait>(&self, select: Select<E>, first: E::Column, id: E::Column) -> Select<E> {
        let order = match self.sort {
            Sort::Newest => Order::Desc,
            Sort::Oldest => Order::Asc,
        };
        let place = || Expr::tuple([first.into_expr(), id.into_expr()]);
        let beyond = self.after.map(|after| {
            let end = Query::select().columns([first, id]).from(E::default()).and_where(id.eq(after)).take();
            match self.sort {
                Sort::Newest => place().lt(end),
                Sort::Oldest => place().gt(end),
            }
        });
        let select = select.filter(Condition::all().add_option(beyond));
        select.order_by(first, order.clone()).order_by(id, order).limit(self.limit.saturating_add(1))
    }

    /// The same list from its beginning, in pieces for whoever reads all of it.
    #[must_use]
    pub fn whole(self) -> Self {
        Self { limit: PIECE, after: None, ..self }
    }

    /// What comes after a page of the same list.
    ///
    /// # Errors
    /// `cursor_invalid`.
    pub fn beyond(self, cursor: &str) -> Result<Self, Error> {
        let after = Some(self.seal.open(&self.list, cursor)?);
        Ok(Self { after, ..self })
    }

    /// Makes the page of what `apply` read.
    ///
    /// # Errors
    /// Internal, when the cursor cannot be signed.
    pub fn page<T>(&self, mut rows: Vec<T>, id: impl Fn(&T) -> Uuid) -> Result<Page<T>, Error> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        let next_cursor = match rows.last() {
            Some(last) if has_more => Some(self.seal.close(&self.list, id(last))?),
            _ => None,
        };
        Ok(Page { items: rows, next_cursor })
    }
}
