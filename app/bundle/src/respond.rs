//! The respondents' WebAssembly and the script that connects it to the browser.

use wasm_bindgen_cli_support::Bindgen;

use crate::asset::Asset;
use crate::cache::Cache;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::{scripts, tools};

/// What rustc may emit for `wasm32-unknown-unknown`, and no more: browsers that lack one of these get the
/// plain pages.
const OPTIMISE: [&str; 11] = [
    "-Oz",
    "--converge",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// `respond.wasm` and `respond.js`. The script does not know the address of the WebAssembly: whoever loads
/// it calls `init({ module_or_path: address })`.
///
/// # Errors
/// [`Failure::Missing`] when the WebAssembly is not compiled, [`Failure::Tool`] when a tool fails.
pub fn collect(layout: &Layout, cache: &mut Cache) -> Result<Vec<Asset>, Failure> {
    let compiled = files::read(&layout.wasm(), "run `make wasm`")?;
    let version = wasm_bindgen_shared::version();
    let [glue, bound] = cache.step("bound", &[&compiled, version.as_bytes()], || bind(layout, &compiled))?;
    let work = layout.cache().join("work");
    let from = work.join("respond_bg.wasm");
    let to = work.join("respond.wasm");
    let lock = files::read(&layout.lock(), "restore it")?;
    let [wasm] = cache.step("wasm", &[&bound, &lock, OPTIMISE.join(" ").as_bytes()], || {
        files::write(&from, &bound)?;
        let mut arguments: Vec<&std::ffi::OsStr> = OPTIMISE.iter().map(AsRef::as_ref).collect();
        arguments.extend([from.as_os_str(), "-o".as_ref(), to.as_os_str()]);
        tools::run(layout, "wasm-opt", &arguments)?;
        Ok([files::read(&to, "run this again")?])
    })?;
    let script = work.join("respond.js");
    files::write(&script, &glue)?;
    let glue = scripts::minify(layout, cache, &script, &["--format=esm"])?;
    Ok(vec![Asset::new("respond.wasm", wasm), Asset::new("respond.js", glue)])
}

fn bind(layout: &Layout, compiled: &[u8]) -> Result<[Vec<u8>; 2], Failure> {
    let folder = layout.cache().join("work");
    let failed = |error: &dyn std::fmt::Debug| Failure::Tool {
        tool: "wasm-bindgen".to_owned(),
        output: format!("{error:?}"),
    };
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(|error| failed(&error))?;
    bindgen
        .input_bytes("respond", compiled.to_vec())
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(&folder)
        .map_err(|error| failed(&error))?;
    let read = |name: &str| files::read(&folder.join(name), "run this again");
    Ok([read("respond.js")?, read("respond_bg.wasm")?])
}
