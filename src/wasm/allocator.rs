//! The allocator: smaller and faster in WebAssembly than the standard one.

#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
