//! Choose a password with a one-time code.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use amanat_kernel::Text;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{entity::password_code, password::Passwords, rules, store};
use crate::base::{
    auth::Anyone,
    code::Code,
    command::Body,
    db::Db,
    error::Error,
    field::FieldError,
    id::UserId,
    office::Office,
    request_id,
    tx::{Event, Origin, Tx},
};

/// A name, the code that was given for it, and the password to have from now on.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SetPassword {
    /// The username.
    #[validate(length(min = 1, max = 50))]
    #[schema(value_type = String, example = "m.karimi", min_length = 1, max_length = 50)]
    pub username: Text,
    /// The one-time code; spaces, dashes and letter case do not matter.
    #[schema(value_type = String, example = "7K3MD9QX2A")]
    pub code: SecretString,
    /// 15 to 128 characters, kept exactly as typed; any characters.
    #[schema(value_type = String, format = Password, example = "کلید خزانه در دست دو نفر است", min_length = 15, max_length = 128)]
    pub new_password: SecretString,
}

/// Sets a password. Every session of the person ends; nobody is signed in by this. The answer for an unknown name is the
/// same, after the same work.
#[utoipa::path(tag = "identity", operation_id = "set_password", request_body = SetPassword,
    responses((status = 204, description = "The password is set")))]
#[post("/passwords")]
pub async fn set_password(
    _: Anyone,
    request: HttpRequest,
    Body(input): Body<SetPassword>,
    db: Data<Db>,
    office: Data<Office>,
    passwords: Data<Passwords>,
) -> Result<HttpResponse, Error> {
    let username = input.username.as_str().to_lowercase();
    rules::password(input.new_password.expose_secret(), &username)
        .map_err(|code| FieldError::new("/new_password", code))?;
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    let user = db.read(async |conn| store::find_by_username(conn, office.id, &username).await).await?;
    let user = user.filter(|user| user.is_active);
    let code = match &user {
        Some(user) => db.write(&origin, async |tx| attempt(tx, user.id).await).await?,
        None => None,
    };
    let typed = SecretString::from(spoken(input.code.expose_secret()));
    let fits = passwords.fits(&typed, code.as_ref().map(|code| code.code_hash.clone())).await?;
    let (true, Some(user), Some(code)) = (fits, user, code) else {
        return Err(Code::CodeWrong.into());
    };
    let hash = passwords.hash(&input.new_password).await?;
    db.write(&origin, async |tx| {
        if !store::use_code(tx, code.id).await? {
            return Err(Code::CodeWrong.into());
        }
        store::set_password(tx, user.id, &hash).await?;
        store::revoke_sessions(tx, user.id, "password changed").await?;
        store::clear_throttle(tx, &username).await?;
        tx.record(Event::new("password.set", "app_user", user.id)).await
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Counts the attempt before the code is looked at; a code that was tried too often is void.
async fn attempt(tx: &Tx, user: UserId) -> Result<Option<password_code::Model>, Error> {
    let code = store::lock_code(tx, user).await?.filter(|code| code.attempts < rules::CODE_ATTEMPTS);
    if let Some(code) = &code {
        store::count_attempt(tx, code.id).await?;
    }
    tx.record(Event::new("password_code.attempted", "app_user", user)).await?;
    Ok(code)
}

/// A code as it may be typed after being read out: lower case, with spaces, O for 0, I or L for 1.
fn spoken(typed: &str) -> String {
    amanat_kernel::text::ascii_digits(typed)
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn a_code_survives_the_telephone() {
        assert_eq!(spoken("7k3m-d9qx 2a"), "7K3MD9QX2A");
        assert_eq!(spoken("۷k3mdoqxil"), "7K3MD0QX11");
    }
}
