// The engine: StarRules as WebAssembly. A text goes in, a text comes out; it can reach nothing else.

/** The module's bytes, of the text that the page carries: gzip in base64. */
async function moduleBytes(text) {
  const packed = bytesOfBase64(text);
  // Browsers that can unpack do it many times as fast.
  if (window.DecompressionStream) {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }
  // How long the text was stands in the last four bytes (RFC 1952, section 2.3.1).
  const size = new DataView(packed.buffer).getUint32(packed.length - 4, true);
  return unpacked(packed, size);
}

/** The bytes of a text in base64. */
function bytesOfBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const raw = atob(text.trim());
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

class Engine {
  /** An engine that has loaded the rules. */
  static async started(module, rules) {
    const engine = new Engine();
    engine.calls = (await WebAssembly.instantiate(module, {})).exports;
    engine.put(rules);
    // The tool has checked the rules that it prints: refused, they were changed since.
    if (engine.calls.load(1) !== 0) throw new Error(engine.text());
    return engine;
  }

  put(bytes) {
    const start = this.calls.input(bytes.length);
    // The memory may have grown, and then this is another buffer.
    new Uint8Array(this.calls.memory.buffer).set(bytes, start >>> 0);
  }

  text() {
    const start = this.calls.output() >>> 0;
    const length = this.calls.outputLength();
    return new TextDecoder().decode(new Uint8Array(this.calls.memory.buffer, start, length));
  }

  outline(language) {
    this.calls.outline(language);
    return JSON.parse(this.text());
  }

  /** The questions of a type and form, by their places in the outline; null where there are none. */
  questions(type, form, language) {
    return this.calls.questions(type, form, language) === 0 ? JSON.parse(this.text()) : null;
  }

  /** What `assess --format json` says of a submission, and whether it is refused. */
  assess(bytes, language) {
    this.put(bytes);
    const isRefused = this.calls.assess(language) !== 0;
    return { isRefused, result: JSON.parse(this.text()) };
  }

  /** What `assess` says in words of the submission before; for one that is accepted. */
  report(language) {
    this.calls.report(language);
    return JSON.parse(this.text());
  }

  /** The rating sheet of the submission before; null where it is refused. */
  sheet(language) { return this.calls.sheet(language) === 0 ? this.text() : null; }
}
