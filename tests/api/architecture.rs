//! The house as ARCHITECTURE.md draws it: levels, names, sizes.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Modules of the library that are no slices.
const AROUND: [&str; 4] = ["base", "cli", "contract", "seed"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Slice → level, out of the table in ARCHITECTURE.md.
fn levels() -> BTreeMap<String, u32> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows = text.lines().filter_map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        let level: u32 = cells.next()?.parse().ok()?;
        Some((level, cells.next()?.to_owned()))
    });
    rows.flat_map(|(level, slices)| {
        slices.split_whitespace().map(|slice| (slice.to_owned(), level)).collect::<Vec<_>>()
    })
    .collect()
}

fn folders(of: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(of)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn sources(of: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(of).unwrap().map(|entry| entry.unwrap()) {
        if entry.file_type().unwrap().is_dir() {
            found.extend(sources(&entry.path()));
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            found.push((entry.path(), fs::read_to_string(entry.path()).unwrap()));
        }
    }
    found
}

/// Every slice that a source names: `crate::deposits`, or `deposits::…` inside `use crate::{…}`.
fn named<'a>(source: &str, slices: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let inside_braces: String = source
        .split("use crate::{")
        .skip(1)
        .map(|rest| rest.split("};").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    slices
        .filter(|slice| {
            source.contains(&format!("crate::{slice}"))
                || inside_braces
                    .split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
                    .any(|word| word == slice.as_str() || word.starts_with(&format!("{slice}::")))
        })
        .collect()
}

#[test]
fn slices_use_lower_levels_only() {
    let levels = levels();
    let mut wrong = Vec::new();
    for (slice, level) in &levels {
        for (path, source) in sources(&root().join("api/src").join(slice)) {
            for used in named(&source, levels.keys()) {
                if used != slice && levels[used] >= *level {
                    wrong.push(format!("{} uses {used}", path.display()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn base_knows_no_slice() {
    let levels = levels();
    for (path, source) in sources(&root().join("api/src/base")) {
        assert_eq!(named(&source, levels.keys()), Vec::<&String>::new(), "{}", path.display());
    }
}

#[test]
fn the_level_table_names_every_slice_and_nothing_else() {
    let mut folders = folders(&root().join("api/src"));
    folders.retain(|name| !AROUND.contains(&name.as_str()));
    assert_eq!(levels().into_keys().collect::<Vec<_>>(), folders);
}

#[test]
fn every_slice_has_tests_under_its_name() {
    let tests = folders(&root().join("tests/api"));
    for slice in levels().keys() {
        assert!(tests.contains(slice), "tests/api/{slice} is missing");
    }
}

#[test]
fn slices_are_made_of_the_same_few_files() {
    let operations_only = ["mod.rs", "entity.rs", "rules.rs", "store.rs", "wire.rs"];
    for slice in levels().keys() {
        let folder = root().join("api/src").join(slice);
        for (path, source) in sources(&folder) {
            let name = path.file_name().unwrap().to_str().unwrap();
            assert_eq!(path.parent().unwrap(), folder, "{slice} has a folder inside");
            if operations_only.contains(&name) {
                assert!(!source.contains("#[utoipa::path"), "{} holds a handler", path.display());
            }
        }
    }
}

#[test]
fn every_handler_says_who_may_call_it() {
    let mut handlers = 0;
    for (path, source) in sources(&root().join("api/src")) {
        for after in source.split("#[utoipa::path").skip(1) {
            let signature = after.split("pub async fn ").nth(1).unwrap_or_default();
            let parameters = signature.split_once('(').unwrap_or_default().1.trim_start();
            let first = parameters.split(&[',', ')'][..]).next().unwrap_or_default();
            let is_checked = ["Can<", "SignedIn", "Anyone", "Tracked"].iter().any(|check| first.contains(check));
            assert!(is_checked, "{}: the first parameter of a handler is {first:?}", path.display());
            handlers += 1;
        }
    }
    assert!(handlers > 30, "only {handlers} handlers were found; this test has lost its way");
}

/// Lists, whose length is no sign of a second reason to exist.
const CATALOGUES: [&str; 1] = ["api/src/base/code.rs"];

#[test]
fn no_file_but_a_catalogue_is_long() {
    let long: Vec<String> = ["api/src", "api/kernel/src", "api/formats/src", "api/matching/src", "migrations/src"]
        .iter()
        .flat_map(|place| sources(&root().join(place)))
        .filter(|(_, source)| source.lines().count() > 400)
        .map(|(path, _)| path.strip_prefix(root()).unwrap().display().to_string())
        .filter(|path| !CATALOGUES.contains(&path.as_str()))
        .collect();
    assert_eq!(long, Vec::<String>::new(), "a file past 400 lines asks to be two things");
}
